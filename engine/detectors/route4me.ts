import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'route4me',
  name: 'Route4Me',
  home: 'https://route4me.com/',
  secrets: [
    {
      id: 'route4me-api-key',
      name: 'Route4Me API key',
      pattern: /[A-Z0-9]{32}/,
      near: ['route4me'],
      check: notWords,
      environmentVariable: 'ROUTE4ME_API_KEY',
      sample: '[A-Z0-9]{32}',
      examples: {
        match: ['"route4meApiKey": "<secret>",', 'export ROUTE4ME_API_KEY="<secret>"'],
        miss: ['ROUTE4ME_API_KEY=<[0-9a-f]{9}>', 'ROUTE4ME_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://route4me.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://route4me.com/' },
    ],
    risks: ['Locations are looked up on your quota and on your bill.'],
    links: ['https://route4me.com/'],
  },
});
