import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'findl',
  name: 'Findl',
  home: 'https://findl.com/',
  secrets: [
    {
      id: 'findl-api-key',
      name: 'Findl API key',
      pattern: /(?<![\w-])[0-9a-z-]{36}(?![\w-])/,
      near: ['findl'],
      check: notWords,
      environmentVariable: 'FINDL_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['export FINDL_API_KEY="<secret>"', 'findlApiKey := "<secret>"'],
        miss: ['FINDL_API_KEY=<[0-9a-f]{9}>', 'FINDL_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://findl.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://findl.com/' }],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://findl.com/'],
  },
});
