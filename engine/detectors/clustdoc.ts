import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'clustdoc',
  name: 'Clustdoc',
  home: 'https://clustdoc.com/',
  secrets: [
    {
      id: 'clustdoc-api-key',
      name: 'Clustdoc API key',
      pattern: /[A-Za-z0-9]{60}/,
      near: ['clustdoc'],
      check: notWords,
      environmentVariable: 'CLUSTDOC_API_KEY',
      sample: '[A-Za-z0-9]{60}',
      examples: {
        match: ['"clustdocApiKey": "<secret>",', 'export CLUSTDOC_API_KEY="<secret>"'],
        miss: ['CLUSTDOC_API_KEY=<[0-9a-f]{9}>', 'CLUSTDOC_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://clustdoc.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://clustdoc.com/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://clustdoc.com/'],
  },
});
