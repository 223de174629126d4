import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'sportmonks',
  name: 'Sportmonks',
  home: 'https://www.sportmonks.com/',
  secrets: [
    {
      id: 'sportmonks-api-key',
      name: 'Sportmonks API key',
      pattern: /[A-Za-z0-9]{60}/,
      near: ['sportsmonk', 'sportmonks'],
      check: notWords,
      environmentVariable: 'SPORTMONKS_API_KEY',
      sample: '[A-Za-z0-9]{60}',
      examples: {
        match: ['sportmonks-api-key: <secret>', '<SportmonksApiKey><secret></SportmonksApiKey>'],
        miss: ['SPORTMONKS_API_KEY=<[0-9a-f]{9}>', 'const sportmonksApiKey = process.env.SPORTMONKS_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.sportmonks.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.sportmonks.com/',
      },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.sportmonks.com/'],
  },
});
