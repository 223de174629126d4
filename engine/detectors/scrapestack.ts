import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'scrapestack',
  name: 'scrapestack',
  home: 'https://scrapestack.com/',
  secrets: [
    {
      id: 'scrapestack-api-key',
      name: 'scrapestack API key',
      pattern: /[0-9a-z]{32}/,
      near: ['scrapestack'],
      check: notWords,
      environmentVariable: 'SCRAPESTACK_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['client = Client(scrapestack_api_key="<secret>")', '<ScrapestackApiKey><secret></ScrapestackApiKey>'],
        miss: ['SCRAPESTACK_API_KEY=<[0-9a-f]{9}>', 'scrapestackApiKey := os.Getenv("SCRAPESTACK_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://scrapestack.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://scrapestack.com/' },
    ],
    risks: ['Pages are fetched on your quota and on your bill, and in your name.'],
    links: ['https://scrapestack.com/'],
  },
});
