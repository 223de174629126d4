import { provider } from '../provider';

export default provider({
  id: 'viewneo',
  name: 'viewneo',
  home: 'https://www.viewneo.com/',
  secrets: [
    // Laravel Passport: header, claims, and a signature of 4096 bits.
    {
      id: 'viewneo-api-key',
      name: 'viewneo API key',
      pattern: /(?<![\w.-])[A-Za-z0-9_-]{20,60}[A-Za-z0-9_.-]{800,1300}[A-Za-z0-9_-](?![\w-])/,
      after: 1400,
      near: ['viewneo'],
      environmentVariable: 'VIEWNEO_API_KEY',
      sample: '[A-Za-z0-9]{36}.[A-Za-z0-9]{236}.[A-Za-z0-9_-]{682}[A-Za-z0-9]',
      examples: {
        match: ['<ViewneoApiKey><secret></ViewneoApiKey>', 'VIEWNEO_API_KEY=<secret>'],
        miss: ['VIEWNEO_API_KEY=<[0-9a-f]{5}>', 'VIEWNEO_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.viewneo.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.viewneo.com/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://www.viewneo.com/'],
  },
});
