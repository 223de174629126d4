import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'vouchery',
  name: 'Vouchery',
  home: 'https://vouchery.io/',
  secrets: [
    {
      id: 'vouchery-api-key',
      name: 'Vouchery API key',
      pattern: /(?<![\w-])[0-9a-z-]{36}(?![\w-])/,
      near: ['vouchery'],
      check: notWords,
      environmentVariable: 'VOUCHERY_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['"voucheryApiKey": "<secret>",', "const voucheryApiKey = '<secret>';"],
        miss: ['VOUCHERY_API_KEY=<[0-9a-f]{9}>', 'VOUCHERY_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://vouchery.io/',
      },
    ],
    check: [{ text: 'Look through payments, refunds and exports of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://vouchery.io/' },
    ],
    risks: [
      'Orders, invoices and customers’ data can be read and, as far as the key’s rights go, changed.',
      'Money can be moved or refunded where the interface allows it.',
    ],
    links: ['https://vouchery.io/'],
  },
});
