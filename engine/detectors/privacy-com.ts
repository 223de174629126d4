import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'privacy-com',
  name: 'Privacy.com',
  home: 'https://privacy.com/',
  secrets: [
    {
      id: 'privacy-com-api-key',
      name: 'Privacy.com API key',
      pattern: /(?<![\w-])[0-9a-z-]{36}(?![\w-])/,
      near: ['privacy-com', 'privacy_com', 'privacycom', 'privacy.com'],
      named: ['privacy'],
      check: notWords,
      environmentVariable: 'PRIVACY_COM_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['client = Client(privacy_com_api_key="<secret>")', "const privacyComApiKey = '<secret>';"],
        miss: ['PRIVACY_COM_API_KEY=<[0-9a-f]{9}>', 'PRIVACY_COM_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://privacy.com/',
      },
    ],
    check: [{ text: 'Look through payments, refunds and exports of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://privacy.com/' },
    ],
    risks: [
      'Orders, invoices and customers’ data can be read and, as far as the key’s rights go, changed.',
      'Money can be moved or refunded where the interface allows it.',
    ],
    links: ['https://privacy.com/'],
  },
});
