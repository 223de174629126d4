import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'campayn',
  name: 'Campayn',
  home: 'https://campayn.com/',
  secrets: [
    {
      id: 'campayn-api-key',
      name: 'Campayn API key',
      pattern: /[0-9a-z]{64}/,
      near: ['campayn'],
      reach: 80,
      check: notWords,
      environmentVariable: 'CAMPAYN_API_KEY',
      sample: '[0-9a-f]{64}',
      examples: {
        match: [
          'CAMPAYN_API_KEY=<secret>',
          'curl -H "Authorization: TRUEREST apikey=<secret>" https://shop.campayn.com/api/v1/lists.json',
        ],
        miss: [
          'CAMPAYN_API_KEY=<[0-9a-f]{9}>',
          'curl -H "Authorization: TRUEREST apikey=${KEY}" https://shop.campayn.com/api/v1/lists.json',
        ],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the account’s settings.', url: 'https://campayn.com/' }],
    check: [
      {
        text: 'Campayn shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://campayn.com/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the account’s settings.', url: 'https://campayn.com/' }],
    risks: ['Contacts can be read, and mail sent in your name.'],
    links: ['https://campayn.com/'],
  },
});
