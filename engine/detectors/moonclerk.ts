import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'moonclerk',
  name: 'MoonClerk',
  home: 'https://www.moonclerk.com/',
  secrets: [
    {
      id: 'moonclerk-api-key',
      name: 'MoonClerk API key',
      pattern: /[0-9a-z]{32}/,
      near: ['moonclerk'],
      check: notWords,
      environmentVariable: 'MOONCLERK_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['client = Client(moonclerk_api_key="<secret>")', 'export MOONCLERK_API_KEY="<secret>"'],
        miss: ['MOONCLERK_API_KEY=<[0-9a-f]{9}>', 'const moonclerkApiKey = process.env.MOONCLERK_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.moonclerk.com/',
      },
    ],
    check: [{ text: 'Look through payments, refunds and exports of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.moonclerk.com/' },
    ],
    risks: [
      'Orders, invoices and customers’ data can be read and, as far as the key’s rights go, changed.',
      'Money can be moved or refunded where the interface allows it.',
    ],
    links: ['https://www.moonclerk.com/'],
  },
});
