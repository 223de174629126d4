import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'stitch',
  name: 'Stitch Data',
  home: 'https://www.stitchdata.com/',
  secrets: [
    {
      id: 'stitch-api-key',
      name: 'Stitch Data API key',
      pattern: /(?<![\w-])[0-9a-z_]{35}(?![\w-])/,
      near: ['stitch'],
      check: notWords,
      environmentVariable: 'STITCH_API_KEY',
      sample: '[a-z0-9]{35}',
      examples: {
        match: ['STITCH_API_KEY=<secret>', 'client = Client(stitch_api_key="<secret>")'],
        miss: ['STITCH_API_KEY=<[0-9a-f]{9}>', 'const stitchApiKey = process.env.STITCH_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.stitchdata.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.stitchdata.com/',
      },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.stitchdata.com/'],
  },
});
