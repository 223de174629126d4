import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'paralleldots',
  name: 'ParallelDots',
  home: 'https://www.paralleldots.com/',
  secrets: [
    {
      id: 'paralleldots-api-key',
      name: 'ParallelDots API key',
      pattern: /[A-Za-z0-9]{43}/,
      near: ['paralleldots'],
      check: notWords,
      environmentVariable: 'PARALLELDOTS_API_KEY',
      sample: '[A-Za-z0-9]{43}',
      examples: {
        match: ['PARALLELDOTS_API_KEY=<secret>', "const paralleldotsApiKey = '<secret>';"],
        miss: ['PARALLELDOTS_API_KEY=<[0-9a-f]{9}>', 'const paralleldotsApiKey = process.env.PARALLELDOTS_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.paralleldots.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.paralleldots.com/',
      },
    ],
    risks: ['Models run on your quota and on your bill.', 'What was sent to them before may be readable.'],
    links: ['https://www.paralleldots.com/'],
  },
});
