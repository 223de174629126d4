import { provider } from '../provider';

export default provider({
  id: 'clay',
  name: 'Clay',
  home: 'https://www.clay.com/',
  secrets: [
    {
      id: 'clay-api-key',
      name: 'Clay API key',
      pattern: /[0-9A-Fa-f]{20}/,
      near: ['clay_api', 'clayapi', 'clay.com'],
      named: ['clay'],
      environmentVariable: 'CLAY_API_KEY',
      sample: '[A-Fa-f0-9]{20}',
      examples: {
        match: ['CLAY_API_KEY=<secret>', 'clay-api-key: <secret>'],
        miss: ['CLAY_API_KEY=<[0-9a-f]{9}>', 'const clayApiKey = process.env.CLAY_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.clay.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.clay.com/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.clay.com/'],
  },
});
