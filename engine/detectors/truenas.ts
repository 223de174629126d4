import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'truenas',
  name: 'TrueNAS',
  home: 'https://www.truenas.com/',
  secrets: [
    {
      id: 'truenas-api-key',
      name: 'TrueNAS API key',
      pattern: /[A-Za-z0-9]{66,126}/,
      near: ['truenas'],
      check: notWords,
      environmentVariable: 'TRUENAS_API_KEY',
      sample: '[A-Za-z0-9]{66,126}',
      examples: {
        match: ['<TruenasApiKey><secret></TruenasApiKey>', 'truenasApiKey := "<secret>"'],
        miss: ['TRUENAS_API_KEY=<[0-9a-f]{9}>', 'const truenasApiKey = process.env.TRUENAS_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.truenas.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.truenas.com/' },
    ],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://www.truenas.com/'],
  },
});
