import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'bitfinex',
  name: 'Bitfinex',
  home: 'https://www.bitfinex.com/',
  secrets: [
    {
      id: 'bitfinex-api-secret',
      name: 'Bitfinex API key or secret',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{43}(?![\w-])|[0-9a-f]{42}/,
      near: ['bitfinex'],
      reach: 100,
      entropy: 3.2,
      check: notWords,
      environmentVariable: 'BITFINEX_API_SECRET',
      sample: '[A-Za-z0-9]{43}',
      examples: {
        match: [
          'BITFINEX_API_SECRET=<secret>',
          "ccxt.bitfinex({ apiKey: '<[A-Za-z0-9]{43}>', secret: '<[0-9a-f]{42}>' })",
        ],
        miss: ['BITFINEX_API_SECRET=<[A-Za-z0-9]{12}>', 'https://api.bitfinex.com/v2/tickers'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key with only the permissions it needs, without withdrawals, and for your addresses.',
        url: 'https://setting.bitfinex.com/api',
      },
    ],
    check: [{ text: 'The account’s log-ins and orders show what was done.', url: 'https://setting.bitfinex.com/' }],
    rotate: [{ text: 'Keys stand side by side: make the second with the same permissions and addresses, change key and secret together, delete the first when no order depends on it.' }],
    revoke: [{ text: 'Account, API Keys, delete it; then look at withdrawals, withdrawal addresses and open orders.', url: 'https://setting.bitfinex.com/api' }],
    risks: ['What was ticked: balances and history read, orders placed, and with withdrawals the wallets emptied.'],
    links: ['https://docs.bitfinex.com/docs/rest-auth'],
  },
});
