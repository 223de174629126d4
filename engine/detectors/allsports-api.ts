import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'allsports-api',
  name: 'AllSportsAPI',
  home: 'https://allsportsapi.com/',
  secrets: [
    {
      id: 'allsports-api-api-key',
      name: 'AllSportsAPI API key',
      pattern: /[0-9a-z]{64}/,
      near: ['allsports', 'all_sports'],
      reach: 80,
      check: notWords,
      environmentVariable: 'ALLSPORTS_API_KEY',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['ALLSPORTS_API_KEY=<secret>', 'https://apiv2.allsportsapi.com/football/?met=Countries&APIkey=<secret>'],
        miss: [
          'ALLSPORTS_API_KEY=<[0-9a-f]{9}>',
          'https://apiv2.allsportsapi.com/football/?met=Countries&APIkey=${KEY}',
        ],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the account.', url: 'https://allsportsapi.com/' }],
    check: [
      {
        text: 'AllSportsAPI shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://allsportsapi.com/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the account.', url: 'https://allsportsapi.com/' }],
    risks: ['Your quota is used up.'],
    links: ['https://allsportsapi.com/soccer-football-api-documentation', 'https://allsportsapi.com/'],
  },
});
