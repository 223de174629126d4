import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'vyte',
  name: 'Vyte',
  home: 'https://www.vyte.in/',
  secrets: [
    {
      id: 'vyte-api-key',
      name: 'Vyte API key',
      pattern: /[0-9a-z]{50}/,
      near: ['vyte'],
      check: notWords,
      environmentVariable: 'VYTE_API_KEY',
      sample: '[a-z0-9]{50}',
      examples: {
        match: ['<VyteApiKey><secret></VyteApiKey>', 'export VYTE_API_KEY="<secret>"'],
        miss: ['VYTE_API_KEY=<[0-9a-f]{9}>', 'VYTE_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.vyte.in/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.vyte.in/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.vyte.in/'],
  },
});
