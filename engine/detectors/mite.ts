import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mite',
  name: 'mite',
  home: 'https://mite.yo.lk/',
  secrets: [
    {
      id: 'mite-api-key',
      name: 'mite API key',
      pattern: /[0-9a-z]{16}/,
      near: ['mite_api', 'miteapi', 'mite.yo.lk'],
      named: ['mite'],
      check: notWords,
      environmentVariable: 'MITE_API_KEY',
      sample: '[a-z0-9]{16}',
      examples: {
        match: ['export MITE_API_KEY="<secret>"', 'MITE_API_KEY=<secret>'],
        miss: ['MITE_API_KEY=<[0-9a-f]{9}>', 'const miteApiKey = process.env.MITE_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://mite.yo.lk/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://mite.yo.lk/' },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://mite.yo.lk/'],
  },
});
