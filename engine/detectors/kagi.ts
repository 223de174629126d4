import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'kagi',
  name: 'Kagi',
  home: 'https://kagi.com/',
  secrets: [
    {
      id: 'kagi-api-key',
      name: 'Kagi API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{55}(?![\w-])/,
      near: ['kagi'],
      check: notWords,
      environmentVariable: 'KAGI_API_KEY',
      sample: '[A-Za-z0-9]{55}',
      examples: {
        match: ['kagi-api-key: <secret>', '"kagiApiKey": "<secret>",'],
        miss: ['KAGI_API_KEY=<[0-9a-f]{9}>', 'kagiApiKey := os.Getenv("KAGI_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://kagi.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://kagi.com/' }],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://kagi.com/'],
  },
});
