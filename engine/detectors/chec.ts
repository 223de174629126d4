import { provider } from '../provider';

export default provider({
  id: 'chec',
  name: 'Commerce.js (Chec)',
  home: 'https://commercejs.com/',
  secrets: [
    {
      id: 'chec-api-key',
      name: 'Chec API key',
      pattern: /[ps]k_(?:test_)?[0-9a-z]{43,46}/,
      near: ['chec.io', 'checio', 'chec_', 'commercejs', 'commerce.js'],
      named: ['chec'],
      environmentVariable: 'CHEC_API_KEY',
      sample: 'sk_[0-9a-z]{45}',
      examples: {
        match: ['checApiKey := "<secret>"', "const checApiKey = '<secret>';"],
        miss: ['CHEC_API_KEY=<sk_[0-9a-f]{5}>', 'checApiKey := os.Getenv("CHEC_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://commercejs.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://commercejs.com/' },
    ],
    risks: [
      'Orders, invoices and customers’ data can be read and, as far as the key’s rights go, changed.',
      'Money can be moved or refunded where the interface allows it.',
    ],
    links: ['https://commercejs.com/'],
  },
});
