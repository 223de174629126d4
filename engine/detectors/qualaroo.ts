import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'qualaroo',
  name: 'Qualaroo',
  home: 'https://qualaroo.com/',
  secrets: [
    {
      id: 'qualaroo-api-key',
      name: 'Qualaroo API key',
      pattern: /(?<![\w+\/])[A-Za-z0-9+\/]{64}(?![\w+\/])/,
      near: ['qualaroo'],
      check: notWords,
      environmentVariable: 'QUALAROO_API_KEY',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: ['qualaroo-api-key: <secret>', 'qualarooApiKey := "<secret>"'],
        miss: ['QUALAROO_API_KEY=<[0-9a-f]{9}>', 'const qualarooApiKey = process.env.QUALAROO_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://qualaroo.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://qualaroo.com/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://qualaroo.com/'],
  },
});
