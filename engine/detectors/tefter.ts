import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'tefter',
  name: 'Tefter',
  home: 'https://tefter.io/',
  secrets: [
    {
      id: 'tefter-api-key',
      name: 'Tefter API key',
      pattern: /[A-Za-z0-9]{20}/,
      near: ['tefter_api', 'tefterapi', 'tefter.io'],
      named: ['tefter'],
      check: notWords,
      environmentVariable: 'TEFTER_API_KEY',
      sample: '[A-Za-z0-9]{20}',
      examples: {
        match: ['<TefterApiKey><secret></TefterApiKey>', 'tefterApiKey := "<secret>"'],
        miss: ['TEFTER_API_KEY=<[0-9a-f]{9}>', 'TEFTER_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://tefter.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://tefter.io/' }],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://tefter.io/'],
  },
});
