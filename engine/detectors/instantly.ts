import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'instantly',
  name: 'Instantly',
  home: 'https://instantly.ai/',
  secrets: [
    {
      id: 'instantly-api-key',
      name: 'Instantly API key',
      pattern: /(?<![\w+\/])[A-Za-z0-9+\/]{68}(?![\w+\/])/,
      near: ['instantly_api', 'instantlyapi', 'instantly.ai'],
      named: ['instantly'],
      check: notWords,
      environmentVariable: 'INSTANTLY_API_KEY',
      sample: '[A-Za-z0-9]{68}',
      examples: {
        match: ['instantly-api-key: <secret>', 'INSTANTLY_API_KEY=<secret>'],
        miss: ['INSTANTLY_API_KEY=<[0-9a-f]{9}>', 'const instantlyApiKey = process.env.INSTANTLY_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://instantly.ai/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://instantly.ai/' },
    ],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://instantly.ai/'],
  },
});
