import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'swiftype',
  name: 'Swiftype',
  home: 'https://swiftype.com/',
  secrets: [
    {
      id: 'swiftype-api-key',
      name: 'Swiftype API key',
      pattern: /(?<![\w-])[A-Za-z0-9_]{20}(?![\w-])/,
      near: ['swiftype'],
      check: notWords,
      environmentVariable: 'SWIFTYPE_API_KEY',
      sample: '[A-Za-z0-9]{20}',
      examples: {
        match: ['"swiftypeApiKey": "<secret>",', '<SwiftypeApiKey><secret></SwiftypeApiKey>'],
        miss: ['SWIFTYPE_API_KEY=<[0-9a-f]{9}>', 'const swiftypeApiKey = process.env.SWIFTYPE_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://swiftype.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://swiftype.com/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://swiftype.com/'],
  },
});
