import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'gemfury',
  name: 'Gemfury',
  home: 'https://gemfury.com/',
  secrets: [
    {
      id: 'gemfury-token',
      name: 'Gemfury token',
      pattern: /(?<![\w-])[A-Za-z0-9]{5,8}-[A-Za-z0-9]{20,28}(?![\w-])|[A-Za-z0-9]{20,24}/,
      near: ['gemfury', 'fury.io'],
      reach: 60,
      entropy: 3.3,
      check: notWords,
      environmentVariable: 'GEMFURY_TOKEN',
      sample: '[A-Za-z0-9]{6}-[A-Za-z0-9]{24}',
      examples: {
        match: ['GEMFURY_TOKEN=<secret>', 'gemfury:\n  push_token: <secret>'],
        miss: ['GEMFURY_TOKEN=<[A-Za-z0-9]{8}>', 'https://gem.fury.io/shop/'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['gemfury-token'], url: 'https://api.fury.io/1/accounts/me', headers: { Authorization: 'Bearer {key}' }, live: { contains: ['"username"'] }, source: 'https://gemfury.com/help/getting-started' }],
    create: [
      {
        text: 'Make a deploy token, which only reads, or a push token, which only uploads.',
        url: 'https://manage.fury.io/manage/shop/tokens',
      },
    ],
    check: [{ text: 'The dashboard lists versions and when they came.', url: 'https://manage.fury.io/' }],
    rotate: [{ text: 'Make a second token, deploy it, deactivate the first.' }],
    revoke: [{ text: 'Tokens: deactivate or delete.', url: 'https://manage.fury.io/' }],
    risks: ['Packages can be read, or replaced: your builds take what was put there.'],
    links: ['https://gemfury.com/help/tokens/', 'https://gemfury.com/help/'],
  },
});
