import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'apiflash',
  name: 'ApiFlash',
  home: 'https://apiflash.com/',
  secrets: [
    {
      id: 'apiflash-access-key',
      name: 'ApiFlash access key',
      pattern: /[0-9a-z]{32}/,
      near: ['apiflash'],
      reach: 80,
      check: notWords,
      environmentVariable: 'APIFLASH_ACCESS_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['APIFLASH_ACCESS_KEY=<secret>', 'https://api.apiflash.com/v1/urltoimage?access_key=<secret>'],
        miss: ['APIFLASH_ACCESS_KEY=<[0-9a-f]{9}>', 'https://api.apiflash.com/v1/urltoimage?access_key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an access key in the dashboard, one for each program.',
        url: 'https://apiflash.com/dashboard/access_keys',
      },
    ],
    check: [
      {
        text: 'ApiFlash shows no last use of an access key: compare requests and changes with your own.',
        url: 'https://apiflash.com/dashboard/access_keys',
      },
    ],
    rotate: [{ text: 'Create a second access key, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the access key in the dashboard: it stops at once.',
        url: 'https://apiflash.com/dashboard/access_keys',
      },
    ],
    risks: ['Screenshots are made at your expense.'],
    links: ['https://apiflash.com/documentation', 'https://apiflash.com/'],
  },
});
