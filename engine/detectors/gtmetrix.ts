import { provider } from '../provider';

export default provider({
  id: 'gtmetrix',
  name: 'GTmetrix',
  home: 'https://gtmetrix.com/',
  secrets: [
    {
      id: 'gtmetrix-api-key',
      name: 'GTmetrix API key',
      pattern: /[0-9a-f]{32}/,
      near: ['gtmetrix'],
      reach: 80,
      environmentVariable: 'GTMETRIX_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['GTMETRIX_API_KEY=<secret>', 'curl -u <secret>: https://gtmetrix.com/api/2.0/tests'],
        miss: ['GTMETRIX_API_KEY=<[0-9a-f]{9}>', 'curl -u ${KEY}: https://gtmetrix.com/api/2.0/tests'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the account.', url: 'https://gtmetrix.com/dashboard/account' }],
    check: [
      {
        text: 'GTmetrix shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://gtmetrix.com/dashboard/account',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the account.', url: 'https://gtmetrix.com/dashboard/account' }],
    risks: ['Tests are made at your expense.'],
    links: ['https://gtmetrix.com/api/docs/2.0/', 'https://gtmetrix.com/'],
  },
});
