import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'scrapingant',
  name: 'ScrapingAnt',
  home: 'https://scrapingant.com/',
  secrets: [
    {
      id: 'scrapingant-api-key',
      name: 'ScrapingAnt API key',
      pattern: /[0-9a-z]{32}/,
      near: ['scrapingant'],
      check: notWords,
      environmentVariable: 'SCRAPINGANT_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['scrapingant-api-key: <secret>', "const scrapingantApiKey = '<secret>';"],
        miss: ['SCRAPINGANT_API_KEY=<[0-9a-f]{9}>', 'scrapingantApiKey := os.Getenv("SCRAPINGANT_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://scrapingant.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://scrapingant.com/' },
    ],
    risks: ['Pages are fetched on your quota and on your bill, and in your name.'],
    links: ['https://scrapingant.com/'],
  },
});
