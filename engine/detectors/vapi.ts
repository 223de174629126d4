import { provider } from '../provider';

export default provider({
  id: 'vapi',
  name: 'Vapi',
  home: 'https://vapi.ai/',
  secrets: [
    {
      id: 'vapi-private-key',
      name: 'Vapi private API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: [
        'vapi',
        'vapi_api',
        'vapi_private',
        'vapi.ai',
        'vapi_key',
        'vapi_token',
        'vapiapi',
        'vapiprivate',
        'vapikey',
        'vapitoken',
      ],
      entropy: 3,
      environmentVariable: 'VAPI_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ["VAPI_API_KEY = '<secret>'", '<VapiApiKey><secret></VapiApiKey>'],
        miss: ['VAPI_API_KEY=<[0-9a-f]{9}>', 'const vapiApiKey = process.env.VAPI_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'API Keys: add a private key for servers; browsers take a public one.',
        url: 'https://dashboard.vapi.ai/org/api-keys',
      },
    ],
    check: [{ text: 'Call logs list every call with its cost.', url: 'https://dashboard.vapi.ai/calls' }],
    rotate: [{ text: 'Add a second private key with the same allowed assistants, deploy it, delete the first.', url: 'https://dashboard.vapi.ai/org/api-keys' }],
    revoke: [{ text: 'Organization, API Keys, delete it.', url: 'https://dashboard.vapi.ai/org/api-keys' }],
    prevent: [{ text: 'Browsers get the public key, bound to origins and assistants; servers the private one.', url: 'https://docs.vapi.ai/' }],
    risks: ['Calls are made from your numbers at your cost; recordings and transcripts read; keys of providers that were put there used.'],
    links: ['https://docs.vapi.ai/'],
  },
});
