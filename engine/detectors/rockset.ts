import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'rockset',
  name: 'Rockset',
  home: 'https://rockset.com/',
  secrets: [
    {
      id: 'rockset-api-key',
      name: 'Rockset API key',
      pattern: /[A-Za-z0-9]{64}/,
      near: ['rockset'],
      check: notWords,
      environmentVariable: 'ROCKSET_API_KEY',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: ["const rocksetApiKey = '<secret>';", 'rockset-api-key: <secret>'],
        miss: ['ROCKSET_API_KEY=<[0-9a-f]{9}>', 'rocksetApiKey := os.Getenv("ROCKSET_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://rockset.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://rockset.com/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://rockset.com/'],
  },
});
