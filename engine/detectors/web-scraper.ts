import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'web-scraper',
  name: 'Web Scraper',
  home: 'https://webscraper.io/',
  secrets: [
    {
      id: 'web-scraper-api-key',
      name: 'Web Scraper API key',
      pattern: /[A-Za-z0-9]{60}/,
      near: ['web_scraper_api', 'webscraperapi', 'webscraper.io'],
      named: ['webscraper', 'web-scraper', 'web_scraper'],
      check: notWords,
      environmentVariable: 'WEB_SCRAPER_API_KEY',
      sample: '[A-Za-z0-9]{60}',
      examples: {
        match: ["const webScraperApiKey = '<secret>';", 'client = Client(web_scraper_api_key="<secret>")'],
        miss: ['WEB_SCRAPER_API_KEY=<[0-9a-f]{9}>', 'WEB_SCRAPER_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://webscraper.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://webscraper.io/' },
    ],
    risks: ['Pages are fetched on your quota and on your bill, and in your name.'],
    links: ['https://webscraper.io/'],
  },
});
