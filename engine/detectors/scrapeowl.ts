import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'scrapeowl',
  name: 'ScrapeOwl',
  home: 'https://scrapeowl.com/',
  secrets: [
    {
      id: 'scrapeowl-api-key',
      name: 'ScrapeOwl API key',
      pattern: /[0-9a-z]{30}/,
      near: ['scrapeowl'],
      check: notWords,
      environmentVariable: 'SCRAPEOWL_API_KEY',
      sample: '[a-z0-9]{30}',
      examples: {
        match: ['scrapeowlApiKey := "<secret>"', 'export SCRAPEOWL_API_KEY="<secret>"'],
        miss: ['SCRAPEOWL_API_KEY=<[0-9a-f]{9}>', 'SCRAPEOWL_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://scrapeowl.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://scrapeowl.com/' },
    ],
    risks: ['Pages are fetched on your quota and on your bill, and in your name.'],
    links: ['https://scrapeowl.com/'],
  },
});
