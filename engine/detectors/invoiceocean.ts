import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'invoiceocean',
  name: 'InvoiceOcean',
  home: 'https://invoiceocean.com/',
  secrets: [
    {
      id: 'invoiceocean-api-key',
      name: 'InvoiceOcean API key',
      pattern: /[A-Za-z0-9]{20}/,
      near: ['invoiceocean'],
      check: notWords,
      environmentVariable: 'INVOICEOCEAN_API_KEY',
      sample: '[A-Za-z0-9]{20}',
      examples: {
        match: ['INVOICEOCEAN_API_KEY=<secret>', "const invoiceoceanApiKey = '<secret>';"],
        miss: ['INVOICEOCEAN_API_KEY=<[0-9a-f]{9}>', 'INVOICEOCEAN_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://invoiceocean.com/',
      },
    ],
    check: [{ text: 'Look through payments, refunds and exports of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://invoiceocean.com/' },
    ],
    risks: [
      'Orders, invoices and customers’ data can be read and, as far as the key’s rights go, changed.',
      'Money can be moved or refunded where the interface allows it.',
    ],
    links: ['https://invoiceocean.com/'],
  },
});
