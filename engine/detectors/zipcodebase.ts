import { provider } from '../provider';

export default provider({
  id: 'zipcodebase',
  name: 'Zipcodebase',
  home: 'https://zipcodebase.com/',
  secrets: [
    {
      id: 'zipcodebase-api-key',
      name: 'Zipcodebase API key',
      pattern: /(?<![\w-])[0-9a-f-]{36}(?![\w-])/,
      near: ['zipcodebase'],
      environmentVariable: 'ZIPCODEBASE_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['ZIPCODEBASE_API_KEY=<secret>', 'client = Client(zipcodebase_api_key="<secret>")'],
        miss: ['ZIPCODEBASE_API_KEY=<[0-9a-f]{9}>', 'ZIPCODEBASE_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://zipcodebase.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://zipcodebase.com/' },
    ],
    risks: ['Locations are looked up on your quota and on your bill.'],
    links: ['https://zipcodebase.com/'],
  },
});
