import { provider } from '../provider';

export default provider({
  id: 'braintree',
  name: 'Braintree',
  home: 'https://www.braintreepayments.com/',
  secrets: [
    {
      id: 'braintree-access-token',
      name: 'Braintree access token',
      keywords: ['access_token$production$', 'access_token$sandbox$'],
      pattern: /access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}/,
      environmentVariable: 'BRAINTREE_ACCESS_TOKEN',
      sample: 'access_token$production$[0-9a-z]{16}$[0-9a-f]{32}',
      examples: {
        match: [
          "BRAINTREE_ACCESS_TOKEN='<secret>'",
          '"accessToken": "<access_token$sandbox$[0-9a-z]{16}$[0-9a-f]{32}>"',
        ],
        miss: ['BRAINTREE_ACCESS_TOKEN=access_token$production$', "key = '<access_token$production$[0-9a-z]{6}>'"],
      },
    },
    {
      id: 'braintree-private-key',
      name: 'Braintree private key',
      pattern: /[0-9a-f]{32}/,
      near: ['braintree', 'bt_private_key'],
      environmentVariable: 'BRAINTREE_PRIVATE_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['BRAINTREE_PRIVATE_KEY=<secret>', 'braintreePrivateKey: "<secret>"'],
        miss: ['BRAINTREE_MERCHANT_ID=<[0-9a-z]{16}>', 'BRAINTREE_TOKENIZATION_KEY=<sandbox_[0-9a-z]{8}_[0-9a-z]{16}>'],
      },
    },
    // Meant for clients: it can make payment methods only.
    {
      id: 'braintree-tokenization-key',
      name: 'Braintree tokenization key',
      pattern: /(?:production|sandbox)_[0-9a-z]{8}_[0-9a-z]{16}/,
      near: ['braintree', 'tokenization_key', 'tokenizationkey', 'tokenization-key', 'bt_tokenization'],
      environmentVariable: 'BRAINTREE_TOKENIZATION_KEY',
      sample: 'sandbox_[0-9a-z]{8}_[0-9a-z]{16}',
      examples: {
        match: ["const braintreeTokenizationKey = '<secret>';", 'braintreeTokenizationKey := "<secret>"'],
        miss: [
          'BRAINTREE_TOKENIZATION_KEY=<sandbox_[0-9a-f]{5}>',
          'const braintreeTokenizationKey = process.env.BRAINTREE_TOKENIZATION_KEY;',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Settings, API, generate a key pair for a user with a restricted role.',
        url: 'https://www.braintreegateway.com/login',
      },
    ],
    check: [
      {
        text: 'Settings, Recent Activity; transactions searched by user.',
        url: 'https://developer.paypal.com/braintree/articles/control-panel/',
      },
    ],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Settings, API, delete the key pair.', url: 'https://www.braintreegateway.com/login' }],
    risks: ['Transactions can be made, refunded and read; customers’ stored methods of payment can be charged.'],
    links: [
      'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
      'https://developer.paypal.com/braintree/docs/',
    ],
  },
});
