import { provider } from '../provider';

export default provider({
  id: 'refiner',
  name: 'Refiner',
  home: 'https://refiner.io/',
  secrets: [
    {
      id: 'refiner-api-key',
      name: 'Refiner API key',
      pattern: /(?<![\w-])[0-9A-Fa-f-]{36}(?![\w-])/,
      near: ['refiner_api', 'refinerapi', 'refiner.io'],
      named: ['refiner'],
      environmentVariable: 'REFINER_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ["const refinerApiKey = '<secret>';", 'refiner-api-key: <secret>'],
        miss: ['REFINER_API_KEY=<[0-9a-f]{9}>', 'REFINER_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://refiner.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://refiner.io/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://refiner.io/'],
  },
});
