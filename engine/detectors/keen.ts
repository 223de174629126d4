import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'keen',
  name: 'Keen',
  home: 'https://keen.io/',
  secrets: [
    {
      id: 'keen-api-key',
      name: 'Keen API key',
      pattern: /[A-Za-f0-9]{64}|[0-9A-Fa-f]{24}/,
      near: ['keenio'],
      named: ['keen'],
      check: notWords,
      environmentVariable: 'KEEN_API_KEY',
      sample: '[A-Fa-f0-9]{24}',
      examples: {
        match: ['"keenApiKey": "<secret>",', 'client = Client(keen_api_key="<secret>")'],
        miss: ['KEEN_API_KEY=<[0-9a-f]{9}>', 'const keenApiKey = process.env.KEEN_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://keen.io/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://keen.io/' }],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://keen.io/'],
  },
});
