import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'signifyd',
  name: 'Signifyd',
  home: 'https://www.signifyd.com/',
  secrets: [
    {
      id: 'signifyd-api-key',
      name: 'Signifyd API key',
      pattern: /[A-Za-z0-9]{24,28}/,
      near: ['signifyd'],
      check: notWords,
      environmentVariable: 'SIGNIFYD_API_KEY',
      sample: '[A-Za-z0-9]{24,28}',
      examples: {
        match: ['export SIGNIFYD_API_KEY="<secret>"', 'signifydApiKey := "<secret>"'],
        miss: ['SIGNIFYD_API_KEY=<[0-9a-f]{9}>', 'const signifydApiKey = process.env.SIGNIFYD_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.signifyd.com/',
      },
    ],
    check: [{ text: 'Look through payments, refunds and exports of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.signifyd.com/' },
    ],
    risks: [
      'Orders, invoices and customers’ data can be read and, as far as the key’s rights go, changed.',
      'Money can be moved or refunded where the interface allows it.',
    ],
    links: ['https://www.signifyd.com/'],
  },
});
