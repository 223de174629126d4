import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'simfin',
  name: 'SimFin',
  home: 'https://www.simfin.com/',
  secrets: [
    {
      id: 'simfin-api-key',
      name: 'SimFin API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['simfin'],
      check: notWords,
      environmentVariable: 'SIMFIN_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['<SimfinApiKey><secret></SimfinApiKey>', '"simfinApiKey": "<secret>",'],
        miss: ['SIMFIN_API_KEY=<[0-9a-f]{9}>', 'const simfinApiKey = process.env.SIMFIN_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.simfin.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.simfin.com/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.simfin.com/'],
  },
});
