import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'sirv',
  name: 'Sirv',
  home: 'https://sirv.com/',
  secrets: [
    {
      id: 'sirv-api-key',
      name: 'Sirv API key',
      pattern: /(?<![\w.+\/-])[A-Za-z0-9_.+\/-]{88}(?![\w.+\/-])/,
      near: ['sirv'],
      check: notWords,
      environmentVariable: 'SIRV_API_KEY',
      sample: '[A-Za-z0-9]{88}',
      examples: {
        match: ['sirvApiKey := "<secret>"', 'export SIRV_API_KEY="<secret>"'],
        miss: ['SIRV_API_KEY=<[0-9a-f]{9}>', 'const sirvApiKey = process.env.SIRV_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://sirv.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://sirv.com/' }],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://sirv.com/'],
  },
});
