import { provider } from '../provider';

export default provider({
  id: 'highnote',
  name: 'Highnote',
  home: 'https://highnote.com/',
  secrets: [
    // Base64 of `key_…`.
    {
      id: 'highnote-api-key',
      name: 'Highnote API key',
      keywords: ['sk_live_a2V5', 'sk_test_a2V5', 'rk_live_a2V5', 'rk_test_a2V5'],
      pattern: /[sr]k_(?:live|test)_a2V5X[A-Za-z0-9+\/]{60,76}={0,2}(?![\w+\/=-])/,
      near: ['highnote'],
      environmentVariable: 'HIGHNOTE_API_KEY',
      sample: 'sk_live_a2V5Xz[A-Za-z0-9]{70}',
      examples: {
        match: ['"highnoteApiKey": "<secret>",', 'export HIGHNOTE_API_KEY="<secret>"'],
        miss: ['HIGHNOTE_API_KEY=<sk_live_a2V5Xz[0-9a-f]{5}>', 'const highnoteApiKey = process.env.HIGHNOTE_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://highnote.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://highnote.com/' },
    ],
    risks: [
      'Orders, invoices and customers’ data can be read and, as far as the key’s rights go, changed.',
      'Money can be moved or refunded where the interface allows it.',
    ],
    links: ['https://docs.highnote.com/'],
  },
});
