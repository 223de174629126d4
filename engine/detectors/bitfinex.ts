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
    rotate: [{ text: 'Make a second key, deploy it, revoke the first.' }],
    revoke: [{ text: 'API keys, revoke.', url: 'https://setting.bitfinex.com/api' }],
    risks: ['Trades can be made, and with the permission money withdrawn.'],
    links: ['https://docs.bitfinex.com/docs/rest-auth', 'https://support.bitfinex.com/'],
  },
});
