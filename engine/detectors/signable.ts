import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'signable',
  name: 'Signable',
  home: 'https://www.signable.co.uk/',
  secrets: [
    {
      id: 'signable-api-key',
      name: 'Signable API key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{32}(?![\w-])/,
      near: ['signable'],
      check: notWords,
      environmentVariable: 'SIGNABLE_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ["const signableApiKey = '<secret>';", '<SignableApiKey><secret></SignableApiKey>'],
        miss: ['SIGNABLE_API_KEY=<[0-9a-f]{9}>', 'const signableApiKey = process.env.SIGNABLE_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.signable.co.uk/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.signable.co.uk/',
      },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://www.signable.co.uk/'],
  },
});
