import { provider } from '../provider';

export default provider({
  id: 'everhour',
  name: 'Everhour',
  home: 'https://everhour.com/',
  secrets: [
    {
      id: 'everhour-api-key',
      name: 'Everhour API key',
      pattern: /[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{6}-[0-9a-f]{6}-[0-9a-f]{8}|[0-9A-Fa-f]{32}/,
      near: ['everhour'],
      reach: 80,
      entropy: 2.6,
      environmentVariable: 'EVERHOUR_API_KEY',
      sample: '[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{6}-[0-9a-f]{6}-[0-9a-f]{8}',
      examples: {
        match: ['EVERHOUR_API_KEY=<secret>', 'curl -H "X-Api-Key: <secret>" https://api.everhour.com/users/me'],
        miss: ['EVERHOUR_API_KEY=<[0-9a-f]{9}>', 'curl -H "X-Api-Key: ${KEY}" https://api.everhour.com/users/me'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'The account’s API key stands in the profile.', url: 'https://app.everhour.com/#/account/profile' },
    ],
    check: [
      {
        text: 'Everhour shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://app.everhour.com/#/account/profile',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the profile.', url: 'https://app.everhour.com/#/account/profile' }],
    risks: ['Hours, projects and rates can be read and changed.'],
    links: ['https://everhour.docs.apiary.io/', 'https://everhour.com/'],
  },
});
