import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'whoxy',
  name: 'Whoxy',
  home: 'https://www.whoxy.com/',
  secrets: [
    {
      id: 'whoxy-api-key',
      name: 'Whoxy API key',
      pattern: /[0-9a-z]{33}/,
      near: ['whoxy'],
      check: notWords,
      environmentVariable: 'WHOXY_API_KEY',
      sample: '[a-z0-9]{33}',
      examples: {
        match: ['WHOXY_API_KEY=<secret>', '<WhoxyApiKey><secret></WhoxyApiKey>'],
        miss: ['WHOXY_API_KEY=<[0-9a-f]{9}>', 'const whoxyApiKey = process.env.WHOXY_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.whoxy.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.whoxy.com/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.whoxy.com/'],
  },
});
