import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'roaring',
  name: 'Roaring',
  home: 'https://www.roaring.io/',
  secrets: [
    {
      id: 'roaring-api-key',
      name: 'Roaring API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{28}(?![\w-])/,
      near: ['roaring_api', 'roaringapi', 'roaring.io'],
      named: ['roaring'],
      check: notWords,
      environmentVariable: 'ROARING_API_KEY',
      sample: '[A-Za-z0-9]{28}',
      examples: {
        match: ['client = Client(roaring_api_key="<secret>")', '"roaringApiKey": "<secret>",'],
        miss: ['ROARING_API_KEY=<[0-9a-f]{9}>', 'roaringApiKey := os.Getenv("ROARING_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.roaring.io/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.roaring.io/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.roaring.io/'],
  },
});
