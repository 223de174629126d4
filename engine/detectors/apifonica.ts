import { provider } from '../provider';

export default provider({
  id: 'apifonica',
  name: 'Apifonica',
  home: 'https://www.apifonica.com/',
  secrets: [
    {
      id: 'apifonica-api-key',
      name: 'Apifonica API key',
      pattern: /[0-9a-z]{11}-[0-9a-z]{8}-[0-9a-z]{8}-[0-9a-z]{9}|[0-9a-z]{39}/,
      near: ['apifonica'],
      reach: 80,
      entropy: 3,
      environmentVariable: 'APIFONICA_API_KEY',
      sample: '[0-9a-z]{39}',
      examples: {
        match: ['APIFONICA_API_KEY=<secret>', 'apifonica:\n  password: <secret>'],
        miss: ['APIFONICA_API_KEY=<[0-9a-f]{9}>', 'apifonica:\n  password: ${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the account.', url: 'https://customer.apifonica.com/' }],
    check: [
      {
        text: 'Apifonica shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://customer.apifonica.com/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the account.', url: 'https://customer.apifonica.com/' }],
    risks: ['Calls and messages are made at your expense.'],
    links: ['https://www.apifonica.com/en/docs/api/', 'https://www.apifonica.com/'],
  },
});
