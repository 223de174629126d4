import { provider } from '../provider';

export default provider({
  id: 'zenscrape',
  name: 'Zenscrape',
  home: 'https://zenscrape.com/',
  secrets: [
    {
      id: 'zenscrape-api-key',
      name: 'Zenscrape API key',
      pattern: /(?<![\w-])[0-9a-f-]{36}(?![\w-])/,
      near: ['zenscrape'],
      environmentVariable: 'ZENSCRAPE_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['ZENSCRAPE_API_KEY=<secret>', "const zenscrapeApiKey = '<secret>';"],
        miss: ['ZENSCRAPE_API_KEY=<[0-9a-f]{9}>', 'ZENSCRAPE_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://zenscrape.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://zenscrape.com/' },
    ],
    risks: ['Pages are fetched on your quota and on your bill, and in your name.'],
    links: ['https://zenscrape.com/'],
  },
});
