import { provider } from '../provider';

export default provider({
  id: 'binance',
  name: 'Binance',
  home: 'https://www.binance.com/',
  secrets: [
    {
      id: 'binance-api-secret',
      name: 'Binance API key or secret',
      pattern: /[A-Za-z0-9]{64}/,
      near: ['binance'],
      entropy: 4.6,
      environmentVariable: 'BINANCE_API_SECRET',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: [
          'BINANCE_API_SECRET=<secret>',
          "client = Client(api_key, '<secret>')  # binance",
          'binance:\n  secret: <secret>\n',
        ],
        miss: ['BINANCE_API_SECRET=<[A-Za-z0-9]{12}>', 'BINANCE_SHA256=<[0-9a-f]{64}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a key without withdrawals, with trusted addresses only.',
        url: 'https://www.binance.com/en/my/settings/api-management',
      },
    ],
    check: [
      { text: 'Account activity and order history.', url: 'https://www.binance.com/en/my/security/account-activity' },
    ],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'API Management, delete the key.', url: 'https://www.binance.com/en/my/settings/api-management' }],
    risks: ['Trades that move your money to others; withdrawals where the key allows them.'],
    links: [
      'https://www.binance.com/en/support/faq/360002502072',
      'https://developers.binance.com/docs/binance-spot-api-docs/README',
    ],
  },
});
