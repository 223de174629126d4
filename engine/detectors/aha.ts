import { provider } from '../provider';

export default provider({
  id: 'aha',
  name: 'Aha!',
  home: 'https://www.aha.io/',
  secrets: [
    {
      id: 'aha-api-key',
      name: 'Aha! API key',
      pattern: /[0-9a-f]{64}/,
      near: ['aha.io', 'aha_api', 'ahaapi', 'aha_token'],
      named: ['aha'],
      environmentVariable: 'AHA_API_KEY',
      sample: '[0-9a-f]{64}',
      examples: {
        match: [
          'curl -H "Authorization: Bearer <secret>" https://shop.aha.io/api/v1/features',
          'url: https://shop.aha.io\ntoken: <secret>',
        ],
        miss: ['curl https://shop.aha.io/api/v1/features', 'url: https://shop.aha.io\ntoken: <[0-9a-f]{12}>'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Generate a key in the personal settings.', url: 'https://secure.aha.io/settings/api_keys' }],
    check: [{ text: 'The account’s audit log lists changes.', url: 'https://www.aha.io/support/' }],
    rotate: [{ text: 'Generate a second key, deploy it, revoke the first.' }],
    revoke: [{ text: 'Settings, Developer, API key, revoke.', url: 'https://secure.aha.io/settings/api_keys' }],
    risks: ['All that the user sees can be read and changed: plans, ideas, customers.'],
    links: ['https://www.aha.io/api', 'https://www.aha.io/support/'],
  },
});
