import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'commerce-js',
  name: 'Commerce.js',
  home: 'https://commercejs.com/',
  secrets: [
    {
      id: 'commerce-js-api-key',
      name: 'Commerce.js API key',
      pattern: /(?<![\w-])[0-9a-z_]{48}(?![\w-])/,
      near: ['commercejs', 'commerce-js', 'commerce_js'],
      check: notWords,
      environmentVariable: 'COMMERCE_JS_API_KEY',
      sample: '[a-z0-9]{48}',
      examples: {
        match: ['export COMMERCE_JS_API_KEY="<secret>"', '<CommerceJsApiKey><secret></CommerceJsApiKey>'],
        miss: ['COMMERCE_JS_API_KEY=<[0-9a-f]{9}>', 'COMMERCE_JS_API_KEY=your-key-goes-here'],
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
    check: [{ text: 'Look through payments, refunds and exports of the last weeks.' }],
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
