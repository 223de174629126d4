import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'rocketreach',
  name: 'RocketReach',
  home: 'https://rocketreach.co/',
  secrets: [
    {
      id: 'rocketreach-api-key',
      name: 'RocketReach API key',
      pattern: /(?<![\w-])[0-9a-z-]{39}(?![\w-])/,
      near: ['rocketreach'],
      check: notWords,
      environmentVariable: 'ROCKETREACH_API_KEY',
      sample: '[a-z0-9]{39}',
      examples: {
        match: ['ROCKETREACH_API_KEY=<secret>', '<RocketreachApiKey><secret></RocketreachApiKey>'],
        miss: ['ROCKETREACH_API_KEY=<[0-9a-f]{9}>', 'rocketreachApiKey := os.Getenv("ROCKETREACH_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://rocketreach.co/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://rocketreach.co/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://rocketreach.co/'],
  },
});
