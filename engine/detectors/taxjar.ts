import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'taxjar',
  name: 'TaxJar',
  home: 'https://www.taxjar.com/',
  secrets: [
    {
      id: 'taxjar-api-key',
      name: 'TaxJar API key',
      pattern: /[0-9a-z]{32}/,
      near: ['taxjar'],
      check: notWords,
      environmentVariable: 'TAXJAR_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['taxjar-api-key: <secret>', 'client = Client(taxjar_api_key="<secret>")'],
        miss: ['TAXJAR_API_KEY=<[0-9a-f]{9}>', 'TAXJAR_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.taxjar.com/',
      },
    ],
    check: [{ text: 'Look through payments, refunds and exports of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.taxjar.com/' },
    ],
    risks: [
      'Orders, invoices and customers’ data can be read and, as far as the key’s rights go, changed.',
      'Money can be moved or refunded where the interface allows it.',
    ],
    links: ['https://www.taxjar.com/'],
  },
});
