import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'swell',
  name: 'Swell',
  home: 'https://www.swell.is/',
  secrets: [
    {
      id: 'swell-api-key',
      name: 'Swell API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['swell_api', 'swellapi', 'swell.is'],
      named: ['swell'],
      check: notWords,
      environmentVariable: 'SWELL_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['"swellApiKey": "<secret>",', 'export SWELL_API_KEY="<secret>"'],
        miss: ['SWELL_API_KEY=<[0-9a-f]{9}>', 'const swellApiKey = process.env.SWELL_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.swell.is/',
      },
    ],
    check: [{ text: 'Look through payments, refunds and exports of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.swell.is/' },
    ],
    risks: [
      'Orders, invoices and customers’ data can be read and, as far as the key’s rights go, changed.',
      'Money can be moved or refunded where the interface allows it.',
    ],
    links: ['https://www.swell.is/'],
  },
});
