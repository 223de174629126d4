import { provider } from '../provider';

export default provider({
  id: 'appcues',
  name: 'Appcues',
  home: 'https://www.appcues.com/',
  secrets: [
    {
      id: 'appcues-api-secret',
      name: 'Appcues API secret',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['appcues'],
      entropy: 3,
      environmentVariable: 'APPCUES_API_SECRET',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: [
          'APPCUES_API_SECRET=<secret>',
          'curl -u <[0-9a-f]{8}>:<secret> https://api.appcues.com/v2/accounts/1/flows',
        ],
        miss: ['APPCUES_API_SECRET=<[0-9a-f]{12}>', 'https://api.appcues.com/v2/accounts/1/flows'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Make a key with a secret in the account’s settings.', url: 'https://studio.appcues.com/settings/keys' },
    ],
    check: [{ text: 'The audit log lists changes of flows.', url: 'https://studio.appcues.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'Settings, API keys, delete.', url: 'https://studio.appcues.com/settings/keys' }],
    risks: ['What your users see can be changed, their events read.'],
    links: ['https://api.appcues.com/v2/docs', 'https://docs.appcues.com/'],
  },
});
