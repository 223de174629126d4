import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'bitmex',
  name: 'BitMEX',
  home: 'https://www.bitmex.com/',
  secrets: [
    {
      id: 'bitmex-api-secret',
      name: 'BitMEX API secret',
      pattern:
        /(?<![\w-])[A-Za-z0-9_-]{50}(?![\w-])|(?<![\w-])[A-Za-z0-9_-]{48}(?![\w-])|(?<![\w-])[A-Za-z0-9_-]{26}(?![\w-])/,
      near: ['bitmex'],
      reach: 120,
      entropy: 4.1,
      check: notWords,
      environmentVariable: 'BITMEX_API_SECRET',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{46}[A-Za-z0-9]',
      examples: {
        match: [
          'BITMEX_API_SECRET=<secret>',
          "bitmex.bitmex(api_key='<[A-Za-z0-9_-]{23}[A-Za-z0-9]>', api_secret='<secret>')",
        ],
        miss: ['BITMEX_API_SECRET=<[A-Za-z0-9]{12}>', 'https://www.bitmex.com/api/v1/trade'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key with only the permissions it needs, without withdrawals, and for your addresses.',
        url: 'https://www.bitmex.com/app/apiKeys',
      },
    ],
    check: [
      { text: 'The account’s orders and log-ins show what was done.', url: 'https://www.bitmex.com/app/apiKeys' },
    ],
    rotate: [{ text: 'Make a second key, deploy it, disable the first.' }],
    revoke: [{ text: 'API keys: disable or delete.', url: 'https://www.bitmex.com/app/apiKeys' }],
    risks: ['Trades can be made, and with the permission money withdrawn.'],
    links: ['https://www.bitmex.com/app/apiKeysUsage', 'https://www.bitmex.com/app/restAPI'],
  },
});
