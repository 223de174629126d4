import { provider } from '../provider';

export default provider({
  id: 'recharge',
  name: 'Recharge',
  home: 'https://getrecharge.com/',
  secrets: [
    {
      id: 'recharge-api-token',
      name: 'Recharge API token',
      keywords: [
        'sk_1x',
        'sk_2x',
        'sk_3x',
        'sk_5x',
        'sk_10x',
        'sk_test_1x',
        'sk_test_10x',
        'sk_test_2x',
        'sk_test_3x',
        'sk_test_5x',
      ],
      pattern: /sk_(?:test_)?(?:[1235]|10)x[0-9]_[0-9a-f]{64}/,
      environmentVariable: 'RECHARGE_API_KEY',
      sample: 'sk_1x1_[0-9a-f]{64}',
      examples: {
        match: ['recharge_api_key: <secret>', '<RechargeApiKey><secret></RechargeApiKey>'],
        miss: ['RECHARGE_API_KEY=<sk_1x1_[0-9a-f]{5}>', 'const rechargeApiKey = process.env.RECHARGE_API_KEY;'],
      },
    },
    {
      id: 'recharge-api-token-legacy',
      name: 'Recharge API token (without prefix)',
      pattern: /[0-9a-f]{64}|[0-9a-f]{56}|[0-9a-f]{32}/,
      near: [
        'rechargepayments',
        'rechargeapps',
        'x-recharge-access-token',
        'recharge_api',
        'rechargeapi',
        'recharge_token',
        'rechargetoken',
      ],
      environmentVariable: 'RECHARGE_API_TOKEN',
      sample: '[0-9a-f]{56}',
      examples: {
        match: ['recharge_api_token: <secret>', "const rechargeApiToken = '<secret>';"],
        miss: ['RECHARGE_API_TOKEN=<[0-9a-f]{5}>', 'rechargeApiToken := os.Getenv("RECHARGE_API_TOKEN")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://getrecharge.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://getrecharge.com/' },
    ],
    risks: [
      'Orders, invoices and customers’ data can be read and, as far as the key’s rights go, changed.',
      'Money can be moved or refunded where the interface allows it.',
    ],
    links: ['https://docs.getrecharge.com/docs/authentication'],
  },
});
