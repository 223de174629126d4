import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'snipcart',
  name: 'Snipcart',
  home: 'https://snipcart.com/',
  secrets: [
    {
      id: 'snipcart-api-key',
      name: 'Snipcart API key',
      pattern: /(?<![\w-])[A-Za-z0-9_]{75}(?![\w-])/,
      near: ['snipcart'],
      check: notWords,
      environmentVariable: 'SNIPCART_API_KEY',
      sample: '[A-Za-z0-9]{75}',
      examples: {
        match: ['snipcartApiKey := "<secret>"', 'export SNIPCART_API_KEY="<secret>"'],
        miss: ['SNIPCART_API_KEY=<[0-9a-f]{9}>', 'const snipcartApiKey = process.env.SNIPCART_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://snipcart.com/',
      },
    ],
    check: [{ text: 'Look through payments, refunds and exports of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://snipcart.com/' },
    ],
    risks: [
      'Orders, invoices and customers’ data can be read and, as far as the key’s rights go, changed.',
      'Money can be moved or refunded where the interface allows it.',
    ],
    links: ['https://snipcart.com/'],
  },
});
