import { provider } from '../provider';

export default provider({
  id: 'lemon-squeezy',
  name: 'Lemon Squeezy',
  home: 'https://www.lemonsqueezy.com/',
  secrets: [
    {
      id: 'lemon-squeezy-api-key',
      name: 'Lemon Squeezy API key',
      keywords: ['eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.'],
      pattern: /eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9\.eyJ[A-Za-z0-9_-]{100,500}\.[A-Za-z0-9_-]{300,700}(?![\w-])/,
      after: 1300,
      near: ['lemonsqueezy', 'lemon_squeezy', 'lemon-squeezy'],
      environmentVariable: 'LEMONSQUEEZY_API_KEY',
      sample: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ[A-Za-z0-9_-]{240}.[A-Za-z0-9_-]{341}[A-Za-z0-9]',
      examples: {
        match: ['LEMONSQUEEZY_API_KEY=<secret>', 'lemonsqueezyApiKey := "<secret>"'],
        miss: [
          'LEMONSQUEEZY_API_KEY=<eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ[a-z]{9}>',
          'lemonsqueezy_api_key = os.environ["LEMONSQUEEZY_API_KEY"]',
        ],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['lemon-squeezy-api-key'], url: 'https://api.lemonsqueezy.com/v1/users/me', headers: { Authorization: 'Bearer {key}' }, source: 'https://docs.lemonsqueezy.com/api' }],
    create: [
      {
        text: 'Create a key for each program; keys of test mode see test data alone.',
        url: 'https://app.lemonsqueezy.com/settings/api',
      },
    ],
    check: [{ text: 'Orders and refunds in the dashboard.', url: 'https://app.lemonsqueezy.com/dashboard' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'Settings, API, delete the key.', url: 'https://app.lemonsqueezy.com/settings/api' }],
    risks: ['Orders, licences and customers can be read, refunds and discounts made.'],
    links: [
      'https://docs.lemonsqueezy.com/guides/developer-guide/getting-started',
      'https://docs.lemonsqueezy.com/api',
    ],
  },
});
