import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'chec',
  formerly: ['commerce-js'],
  name: 'Commerce.js (Chec)',
  home: 'https://commercejs.com/',
  secrets: [
    {
      id: 'chec-api-key',
      name: 'Chec API key',
      pattern: /[ps]k_(?:test_)?[0-9a-z]{43,46}/,
      near: ['chec.io', 'checio', 'chec_', 'commercejs', 'commerce.js', 'commerce-js', 'commerce_js'],
      named: ['chec'],
      environmentVariable: 'CHEC_API_KEY',
      sample: 'sk_[0-9a-z]{45}',
      examples: {
        match: ['checApiKey := "<secret>"', "const checApiKey = '<secret>';"],
        miss: ['CHEC_API_KEY=<sk_[0-9a-f]{5}>', 'checApiKey := os.Getenv("CHEC_API_KEY")'],
      },
    },
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
        text: 'Dashboard, Setup, Developer: a public key (pk_) for the shop’s pages and a secret key (sk_) for servers, each live and for the sandbox (test_).',
        url: 'https://commercejs.com/docs/api/#authentication',
      },
    ],
    check: [{ text: 'Look through orders, refunds and changed products in the dashboard for what nobody of you did.' }],
    rotate: [{ text: 'Make a second secret key, put it where the server reads it, and delete the first once nothing uses it.' }],
    revoke: [{ text: 'Dashboard, Setup, Developer: delete the key.', url: 'https://commercejs.com/docs/api/#authentication' }],
    risks: [
      'A secret key reads and changes orders, customers and products, and refunds; a public key sees only what a shop’s page shows.',
    ],
    links: ['https://commercejs.com/docs/api/#authentication'],
  },
});
