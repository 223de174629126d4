import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'storecove',
  name: 'Storecove',
  home: 'https://www.storecove.com/',
  secrets: [
    {
      id: 'storecove-api-key',
      name: 'Storecove API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{43}(?![\w-])/,
      near: ['storecove'],
      check: notWords,
      environmentVariable: 'STORECOVE_API_KEY',
      sample: '[A-Za-z0-9]{43}',
      examples: {
        match: ['client = Client(storecove_api_key="<secret>")', 'storecoveApiKey := "<secret>"'],
        miss: ['STORECOVE_API_KEY=<[0-9a-f]{9}>', 'STORECOVE_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.storecove.com/',
      },
    ],
    check: [{ text: 'Look through payments, refunds and exports of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.storecove.com/' },
    ],
    risks: [
      'Orders, invoices and customers’ data can be read and, as far as the key’s rights go, changed.',
      'Money can be moved or refunded where the interface allows it.',
    ],
    links: ['https://www.storecove.com/'],
  },
});
