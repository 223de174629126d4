import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'diffbot',
  name: 'Diffbot',
  home: 'https://www.diffbot.com/',
  secrets: [
    {
      id: 'diffbot-api-token',
      name: 'Diffbot API token',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['diffbot'],
      reach: 80,
      check: notWords,
      environmentVariable: 'DIFFBOT_TOKEN',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['DIFFBOT_TOKEN=<secret>', 'https://api.diffbot.com/v3/article?token=<secret>'],
        miss: ['DIFFBOT_TOKEN=<[0-9a-f]{9}>', 'https://api.diffbot.com/v3/article?token=${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API token stands in the dashboard.', url: 'https://app.diffbot.com/get-started/' }],
    check: [
      {
        text: 'Diffbot shows no last use of the API token: compare requests and changes with your own.',
        url: 'https://app.diffbot.com/get-started/',
      },
    ],
    rotate: [{ text: 'There is one API token: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API token in the dashboard.', url: 'https://app.diffbot.com/get-started/' }],
    risks: ['Pages are analysed at your expense.'],
    links: ['https://docs.diffbot.com/', 'https://www.diffbot.com/'],
  },
});
