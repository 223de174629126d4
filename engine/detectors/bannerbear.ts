import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'bannerbear',
  name: 'Bannerbear',
  home: 'https://www.bannerbear.com/',
  secrets: [
    {
      id: 'bannerbear-api-key',
      name: 'Bannerbear API key',
      keywords: ['bb_pr_', 'bb_ma_'],
      pattern: /bb_(?:pr|ma)_[0-9a-f]{30}/,
      environmentVariable: 'BANNERBEAR_API_KEY',
      sample: 'bb_pr_[0-9a-f]{30}',
      examples: {
        match: ['BANNERBEAR_API_KEY=<secret>', 'Authorization: Bearer <bb_ma_[0-9a-f]{30}>'],
        miss: ['BANNERBEAR_API_KEY=<bb_pr_[0-9a-f]{8}>', 'BANNERBEAR_API_KEY=$KEY'],
      },
    },
    {
      id: 'bannerbear-api-key-legacy',
      name: 'Bannerbear API key (older)',
      pattern: /[A-Za-z0-9]{22}tt/,
      near: ['bannerbear'],
      check: notWords,
      environmentVariable: 'BANNERBEAR_API_KEY',
      sample: '[A-Za-z0-9]{22}tt',
      examples: {
        match: ['"bannerbearApiKey": "<secret>",', 'BANNERBEAR_API_KEY=<secret>'],
        miss: ['BANNERBEAR_API_KEY=<[0-9a-f]{6}>', 'const bannerbearApiKey = process.env.BANNERBEAR_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Each project has a key; master keys open several projects.', url: 'https://app.bannerbear.com/' },
    ],
    check: [{ text: 'The project’s list of images shows what was made with it.', url: 'https://app.bannerbear.com/' }],
    rotate: [{ text: 'Make a new key or project, deploy it, remove the old one.' }],
    revoke: [{ text: 'Project settings, API key, reset.', url: 'https://developers.bannerbear.com/' }],
    risks: ['Images are made at your expense; templates can be read.'],
    links: ['https://developers.bannerbear.com/', 'https://www.bannerbear.com/help/'],
  },
});
