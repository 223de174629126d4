import { provider } from '../provider';

export default provider({
  id: 'recurly',
  name: 'Recurly',
  home: 'https://recurly.com/',
  secrets: [
    {
      id: 'recurly-private-key',
      name: 'Recurly private API key',
      pattern: /[0-9a-f]{32}/,
      near: ['recurly'],
      environmentVariable: 'RECURLY_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ["RECURLY_API_KEY = '<secret>'", '<RecurlyApiKey><secret></RecurlyApiKey>'],
        miss: ['RECURLY_API_KEY=<[0-9a-f]{9}>', 'recurlyApiKey := os.Getenv("RECURLY_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Integrations, API Credentials: add a private key, read-only where that is enough.',
        url: 'https://app.recurly.com/go/integrations/api_keys',
      },
    ],
    check: [{ text: 'Developer logs show the calls.', url: 'https://docs.recurly.com/docs/api-keys' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'API Credentials, delete the key.', url: 'https://app.recurly.com/go/integrations/api_keys' }],
    risks: ['Subscriptions, charges and refunds; accounts can be read.'],
    links: ['https://docs.recurly.com/docs/api-keys', 'https://developers.recurly.com/guides/'],
  },
});
