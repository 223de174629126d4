import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'convier',
  name: 'Convier',
  home: 'https://convier.me/',
  secrets: [
    {
      id: 'convier-api-key',
      name: 'Convier API key',
      pattern: /[A-Za-z0-9]{43}/,
      near: ['convier_api', 'convierapi', 'convier.me'],
      named: ['convier'],
      check: notWords,
      environmentVariable: 'CONVIER_API_KEY',
      sample: '[A-Za-z0-9]{43}',
      examples: {
        match: ['<ConvierApiKey><secret></ConvierApiKey>', '"convierApiKey": "<secret>",'],
        miss: ['CONVIER_API_KEY=<[0-9a-f]{9}>', 'const convierApiKey = process.env.CONVIER_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://convier.me/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://convier.me/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://convier.me/'],
  },
});
