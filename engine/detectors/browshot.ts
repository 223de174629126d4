import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'browshot',
  name: 'Browshot',
  home: 'https://browshot.com/',
  secrets: [
    {
      id: 'browshot-api-key',
      name: 'Browshot API key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{28}(?![\w-])/,
      near: ['browshot'],
      reach: 80,
      check: notWords,
      environmentVariable: 'BROWSHOT_API_KEY',
      sample: '[A-Za-z0-9]{28}',
      examples: {
        match: ['BROWSHOT_API_KEY=<secret>', 'https://api.browshot.com/api/v1/simple?key=<secret>'],
        miss: ['BROWSHOT_API_KEY=<[0-9a-f]{9}>', 'https://api.browshot.com/api/v1/simple?key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the dashboard.', url: 'https://browshot.com/dashboard' }],
    check: [
      {
        text: 'Browshot shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://browshot.com/dashboard',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the dashboard.', url: 'https://browshot.com/dashboard' }],
    risks: ['Screenshots are made at your expense, and those made can be read.'],
    links: ['https://browshot.com/api/documentation', 'https://browshot.com/'],
  },
});
