import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'gengo',
  name: 'Gengo',
  home: 'https://gengo.com/',
  secrets: [
    {
      id: 'gengo-api-key',
      name: 'Gengo API key',
      pattern: /(?<![\w!#%&*+?@^~-])[A-Za-z0-9!#%&*+?@^_~-]{63,66}(?![\w!#%&*+?@^~-])/,
      near: ['gengo'],
      check: notWords,
      environmentVariable: 'GENGO_API_KEY',
      sample: '[A-Za-z0-9]{65,66}',
      examples: {
        match: ['gengoApiKey := "<secret>"', 'GENGO_API_KEY=<secret>'],
        miss: ['GENGO_API_KEY=<[0-9a-f]{9}>', 'GENGO_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://gengo.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://gengo.com/' }],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://gengo.com/'],
  },
});
