import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'webscraping-ai',
  name: 'WebScraping.AI',
  home: 'https://webscraping.ai/',
  secrets: [
    {
      id: 'webscraping-ai-api-key',
      name: 'WebScraping.AI API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['webscraping-ai', 'webscraping_ai', 'webscrapingai', 'webscraping.ai'],
      named: ['webscraping'],
      check: notWords,
      environmentVariable: 'WEBSCRAPING_AI_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['webscraping-ai-api-key: <secret>', 'WEBSCRAPING_AI_API_KEY=<secret>'],
        miss: [
          'WEBSCRAPING_AI_API_KEY=<[0-9a-f]{9}>',
          'const webscrapingAiApiKey = process.env.WEBSCRAPING_AI_API_KEY;',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://webscraping.ai/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://webscraping.ai/' },
    ],
    risks: ['Pages are fetched on your quota and on your bill, and in your name.'],
    links: ['https://webscraping.ai/'],
  },
});
