import { provider } from '../provider';

export default provider({
  id: 'gist-crm',
  name: 'Gist',
  home: 'https://getgist.com/',
  secrets: [
    {
      id: 'gist-crm-api-key',
      name: 'Gist API key',
      pattern: /(?<![A-Za-z0-9+\/])[A-Za-z0-9+\/]{68}(?![A-Za-z0-9+\/=])/,
      near: ['getgist'],
      reach: 80,
      environmentVariable: 'GETGIST_API_KEY',
      sample: '[A-Za-z0-9]{68}',
      examples: {
        match: [
          'GETGIST_API_KEY=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://api.getgist.com/contacts',
        ],
        miss: [
          'GETGIST_API_KEY=<[0-9a-f]{9}>',
          'curl -H "Authorization: Bearer ${KEY}" https://api.getgist.com/contacts',
        ],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the project’s settings.', url: 'https://app.getgist.com/' }],
    check: [
      {
        text: 'Gist shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://app.getgist.com/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the project’s settings.', url: 'https://app.getgist.com/' }],
    risks: ['Contacts and conversations can be read and changed.'],
    links: ['https://developers.getgist.com/', 'https://getgist.com/'],
  },
});
