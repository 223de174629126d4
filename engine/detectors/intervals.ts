import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'intervals',
  name: 'Intervals',
  home: 'https://www.myintervals.com/',
  secrets: [
    {
      id: 'intervals-api-key',
      name: 'Intervals API key',
      pattern: /[0-9a-z]{11}/,
      named: ['myintervals', 'intervals'],
      check: notWords,
      environmentVariable: 'INTERVALS_API_KEY',
      sample: '[a-z0-9]{11}',
      examples: {
        match: ['intervals-api-key: <secret>', '<IntervalsApiKey><secret></IntervalsApiKey>'],
        miss: ['INTERVALS_API_KEY=<[0-9a-f]{6}>', 'INTERVALS_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.myintervals.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.myintervals.com/',
      },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://www.myintervals.com/'],
  },
});
