import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'loyverse',
  name: 'Loyverse',
  home: 'https://loyverse.com/',
  secrets: [
    {
      id: 'loyverse-api-key',
      name: 'Loyverse API key',
      pattern: /(?<![\w-])[0-9a-z-]{32}(?![\w-])/,
      near: ['loyverse'],
      check: notWords,
      environmentVariable: 'LOYVERSE_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ["const loyverseApiKey = '<secret>';", 'loyverseApiKey := "<secret>"'],
        miss: ['LOYVERSE_API_KEY=<[0-9a-f]{9}>', 'const loyverseApiKey = process.env.LOYVERSE_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://loyverse.com/',
      },
    ],
    check: [{ text: 'Look through payments, refunds and exports of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://loyverse.com/' },
    ],
    risks: [
      'Orders, invoices and customers’ data can be read and, as far as the key’s rights go, changed.',
      'Money can be moved or refunded where the interface allows it.',
    ],
    links: ['https://loyverse.com/'],
  },
});
