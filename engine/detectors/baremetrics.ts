import { provider } from '../provider';

export default provider({
  id: 'baremetrics',
  name: 'Baremetrics',
  home: 'https://baremetrics.com/',
  secrets: [
    {
      id: 'baremetrics-api-key',
      name: 'Baremetrics API key',
      keywords: ['sk_', 'lk_'],
      pattern: /[sl]k_[A-Za-z0-9]{18,25}/,
      near: ['baremetrics'],
      entropy: 3.2,
      environmentVariable: 'BAREMETRICS_API_KEY',
      sample: 'lk_[A-Za-z0-9]{22}',
      examples: {
        match: [
          'BAREMETRICS_API_KEY=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://api.baremetrics.com/v1/account',
        ],
        miss: ['BAREMETRICS_API_KEY=<lk_[A-Za-z0-9]{8}>', 'key = "<lk_[A-Za-z0-9]{22}>"'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['baremetrics-api-key'], url: 'https://api.baremetrics.com/v1/sources', headers: { Authorization: 'Bearer {key}' }, source: 'https://developers.baremetrics.com/reference/sources' }],
    create: [{ text: 'The account’s keys stand in the settings.', url: 'https://app.baremetrics.com/settings/api' }],
    check: [{ text: 'Baremetrics shows no last use.', url: 'https://help.baremetrics.com/' }],
    rotate: [{ text: 'Make a new key and deploy it at once.' }],
    revoke: [{ text: 'Settings, API, regenerate.', url: 'https://app.baremetrics.com/settings/api' }],
    risks: ['Customers and revenue can be read.'],
    links: ['https://developers.baremetrics.com/', 'https://help.baremetrics.com/'],
  },
});
