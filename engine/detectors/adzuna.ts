import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'adzuna',
  name: 'Adzuna',
  home: 'https://developer.adzuna.com/',
  secrets: [
    {
      id: 'adzuna-app-key',
      name: 'Adzuna app key',
      pattern: /[0-9a-z]{32}/,
      near: ['adzuna'],
      reach: 80,
      check: notWords,
      environmentVariable: 'ADZUNA_APP_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['ADZUNA_APP_KEY=<secret>', 'https://api.adzuna.com/v1/api/jobs/gb/search/1?app_id=1&app_key=<secret>'],
        miss: [
          'ADZUNA_APP_KEY=<[0-9a-f]{9}>',
          'https://api.adzuna.com/v1/api/jobs/gb/search/1?app_id=1&app_key=${KEY}',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The account’s app key stands in the access details.',
        url: 'https://developer.adzuna.com/admin/access_details',
      },
    ],
    check: [
      {
        text: 'Adzuna shows no last use of the app key: compare requests and changes with your own.',
        url: 'https://developer.adzuna.com/admin/access_details',
      },
    ],
    rotate: [{ text: 'There is one app key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [
      { text: 'Make a new app key in the access details.', url: 'https://developer.adzuna.com/admin/access_details' },
    ],
    risks: ['Your quota is used up.'],
    links: ['https://developer.adzuna.com/overview', 'https://developer.adzuna.com/'],
  },
});
