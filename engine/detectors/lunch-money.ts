import { provider } from '../provider';

export default provider({
  id: 'lunch-money',
  name: 'Lunch Money',
  home: 'https://lunchmoney.app/',
  secrets: [
    {
      id: 'lunch-money-api-key',
      name: 'Lunch Money API key',
      pattern: /[0-9a-f]{50}/,
      near: ['lunchmoney', 'lunch-money', 'lunch_money'],
      environmentVariable: 'LUNCH_MONEY_API_KEY',
      sample: '[a-f0-9]{50}',
      examples: {
        match: ["const lunchMoneyApiKey = '<secret>';", 'export LUNCH_MONEY_API_KEY="<secret>"'],
        miss: ['LUNCH_MONEY_API_KEY=<[0-9a-f]{9}>', 'LUNCH_MONEY_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://lunchmoney.app/',
      },
    ],
    check: [{ text: 'Look through payments, refunds and exports of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://lunchmoney.app/' },
    ],
    risks: [
      'Orders, invoices and customers’ data can be read and, as far as the key’s rights go, changed.',
      'Money can be moved or refunded where the interface allows it.',
    ],
    links: ['https://lunchmoney.app/'],
  },
});
