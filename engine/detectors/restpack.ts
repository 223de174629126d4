import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'restpack',
  name: 'Restpack',
  home: 'https://restpack.io/',
  secrets: [
    {
      id: 'restpack-api-key',
      name: 'Restpack API key',
      pattern: /[A-Za-z0-9]{48}/,
      near: ['restpack'],
      check: notWords,
      environmentVariable: 'RESTPACK_API_KEY',
      sample: '[A-Za-z0-9]{48}',
      examples: {
        match: ['export RESTPACK_API_KEY="<secret>"', '"restpackApiKey": "<secret>",'],
        miss: ['RESTPACK_API_KEY=<[0-9a-f]{9}>', 'restpackApiKey := os.Getenv("RESTPACK_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://restpack.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://restpack.io/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://restpack.io/'],
  },
});
