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
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'API Keys: delete the key.', url: 'https://dashboard.vapi.ai/org/api-keys' }],
    risks: ['Calls are made at your cost and with your numbers; recordings can be heard.'],
    links: ['https://docs.vapi.ai/'],
  },
});
