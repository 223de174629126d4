import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'besttime',
  name: 'BestTime',
  home: 'https://besttime.app/',
  secrets: [
    {
      id: 'besttime-private-key',
      name: 'BestTime private key',
      pattern: /pri_[0-9a-f]{32}|(?<![\w-])[A-Za-z0-9_-]{36}(?![\w-])/,
      near: ['besttime'],
      reach: 80,
      entropy: 3,
      check: notWords,
      environmentVariable: 'BESTTIME_PRIVATE_KEY',
      sample: 'pri_[0-9a-f]{32}',
      examples: {
        match: ['BESTTIME_PRIVATE_KEY=<secret>', 'https://besttime.app/api/v1/forecasts?api_key_private=<secret>'],
        miss: ['BESTTIME_PRIVATE_KEY=<[0-9a-f]{9}>', 'https://besttime.app/api/v1/forecasts?api_key_private=${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'The account’s private key stands in the dashboard.', url: 'https://besttime.app/api/v1/dashboard' },
    ],
    check: [
      {
        text: 'BestTime shows no last use of the private key: compare requests and changes with your own.',
        url: 'https://besttime.app/api/v1/dashboard',
      },
    ],
    rotate: [{ text: 'There is one private key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new private key in the dashboard.', url: 'https://besttime.app/api/v1/dashboard' }],
    risks: ['Forecasts are made at your expense.'],
    links: ['https://documentation.besttime.app/', 'https://besttime.app/'],
  },
});
