import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'crawlbase',
  name: 'Crawlbase (ProxyCrawl)',
  home: 'https://crawlbase.com/',
  secrets: [
    {
      id: 'crawlbase-api-key',
      name: 'Crawlbase (ProxyCrawl) API key',
      pattern: /(?<![\w-])[A-Za-z0-9_]{22}(?![\w-])/,
      near: ['proxycrawl', 'crawlbase'],
      check: notWords,
      environmentVariable: 'CRAWLBASE_API_KEY',
      sample: '[A-Za-z0-9]{22}',
      examples: {
        match: ['crawlbaseApiKey := "<secret>"', 'crawlbase-api-key: <secret>'],
        miss: ['CRAWLBASE_API_KEY=<[0-9a-f]{9}>', 'const crawlbaseApiKey = process.env.CRAWLBASE_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://crawlbase.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://crawlbase.com/' },
    ],
    risks: ['Pages are fetched on your quota and on your bill, and in your name.'],
    links: ['https://crawlbase.com/'],
  },
});
