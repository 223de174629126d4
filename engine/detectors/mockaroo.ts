import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mockaroo',
  name: 'Mockaroo',
  home: 'https://www.mockaroo.com/',
  secrets: [
    {
      id: 'mockaroo-api-key',
      name: 'Mockaroo API key',
      pattern: /[0-9a-z]{8}/,
      named: ['mockaroo'],
      check: notWords,
      environmentVariable: 'MOCKAROO_API_KEY',
      sample: '[a-z0-9]{8}',
      examples: {
        match: ['"mockarooApiKey": "<secret>",', '<MockarooApiKey><secret></MockarooApiKey>'],
        miss: ['MOCKAROO_API_KEY=<[0-9a-f]{3}>', 'const mockarooApiKey = process.env.MOCKAROO_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.mockaroo.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.mockaroo.com/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.mockaroo.com/'],
  },
});
