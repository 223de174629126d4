import { provider } from '../provider';

export default provider({
  id: 'thinkific',
  name: 'Thinkific',
  home: 'https://www.thinkific.com/',
  secrets: [
    {
      id: 'thinkific-api-key',
      name: 'Thinkific API key',
      pattern: /[0-9a-f]{32}/,
      near: ['thinkific'],
      environmentVariable: 'THINKIFIC_API_KEY',
      sample: '[a-f0-9]{32}',
      examples: {
        match: ['"thinkificApiKey": "<secret>",', 'thinkificApiKey := "<secret>"'],
        miss: ['THINKIFIC_API_KEY=<[0-9a-f]{9}>', 'THINKIFIC_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.thinkific.com/',
      },
    ],
    check: [{ text: 'Look through payments, refunds and exports of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.thinkific.com/' },
    ],
    risks: [
      'Orders, invoices and customers’ data can be read and, as far as the key’s rights go, changed.',
      'Money can be moved or refunded where the interface allows it.',
    ],
    links: ['https://www.thinkific.com/'],
  },
});
