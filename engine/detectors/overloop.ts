import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'overloop',
  name: 'Overloop',
  home: 'https://overloop.com/',
  secrets: [
    {
      id: 'overloop-api-key',
      name: 'Overloop API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{50}(?![\w-])/,
      near: ['overloop_api', 'overloopapi', 'overloop.com'],
      named: ['overloop'],
      check: notWords,
      environmentVariable: 'OVERLOOP_API_KEY',
      sample: '[A-Za-z0-9]{50}',
      examples: {
        match: ['overloop-api-key: <secret>', 'export OVERLOOP_API_KEY="<secret>"'],
        miss: ['OVERLOOP_API_KEY=<[0-9a-f]{9}>', 'const overloopApiKey = process.env.OVERLOOP_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://overloop.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://overloop.com/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://overloop.com/'],
  },
});
