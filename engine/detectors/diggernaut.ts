import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'diggernaut',
  name: 'Diggernaut',
  home: 'https://www.diggernaut.com/',
  secrets: [
    {
      id: 'diggernaut-api-key',
      name: 'Diggernaut API key',
      pattern: /[0-9a-z]{40}/,
      near: ['diggernaut'],
      reach: 80,
      check: notWords,
      environmentVariable: 'DIGGERNAUT_API_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: [
          'DIGGERNAUT_API_KEY=<secret>',
          'curl -H "Authorization: Token <secret>" https://www.diggernaut.com/api/v1/projects',
        ],
        miss: [
          'DIGGERNAUT_API_KEY=<[0-9a-f]{9}>',
          'curl -H "Authorization: Token ${KEY}" https://www.diggernaut.com/api/v1/projects',
        ],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the account.', url: 'https://www.diggernaut.com/' }],
    check: [
      {
        text: 'Diggernaut shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://www.diggernaut.com/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the account.', url: 'https://www.diggernaut.com/' }],
    risks: ['Scrapers run at your expense, and their data is read.'],
    links: ['https://www.diggernaut.com/dev/', 'https://www.diggernaut.com/'],
  },
});
