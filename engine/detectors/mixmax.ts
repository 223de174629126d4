import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mixmax',
  name: 'Mixmax',
  home: 'https://www.mixmax.com/',
  secrets: [
    {
      id: 'mixmax-api-key',
      name: 'Mixmax API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{36}(?![\w-])/,
      near: ['mixmax'],
      check: notWords,
      environmentVariable: 'MIXMAX_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['mixmax-api-key: <secret>', 'export MIXMAX_API_KEY="<secret>"'],
        miss: ['MIXMAX_API_KEY=<[0-9a-f]{9}>', 'mixmaxApiKey := os.Getenv("MIXMAX_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.mixmax.com/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.mixmax.com/' },
    ],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://www.mixmax.com/'],
  },
});
