import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'scraperbox',
  name: 'ScraperBox',
  home: 'https://scraperbox.com/',
  secrets: [
    {
      id: 'scraperbox-api-key',
      name: 'ScraperBox API key',
      pattern: /[A-Z0-9]{32}/,
      near: ['scraperbox'],
      check: notWords,
      environmentVariable: 'SCRAPERBOX_API_KEY',
      sample: '[A-Z0-9]{32}',
      examples: {
        match: ['export SCRAPERBOX_API_KEY="<secret>"', '<ScraperboxApiKey><secret></ScraperboxApiKey>'],
        miss: ['SCRAPERBOX_API_KEY=<[0-9a-f]{9}>', 'SCRAPERBOX_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://scraperbox.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://scraperbox.com/' },
    ],
    risks: ['Pages are fetched on your quota and on your bill, and in your name.'],
    links: ['https://scraperbox.com/'],
  },
});
