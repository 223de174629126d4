import { provider } from '../provider';

export default provider({
  id: 'kucoin',
  name: 'KuCoin',
  home: 'https://www.kucoin.com/',
  secrets: [
    {
      id: 'kucoin-api-secret',
      name: 'KuCoin API secret',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['kucoin', 'kc-api-secret', 'kcapisecret'],
      entropy: 3,
      pairs: 'kucoin-api-key',
      environmentVariable: 'KUCOIN_API_SECRET',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['kucoin_api_secret: <secret>', '<add key="KucoinApiSecret" value="<secret>" />'],
        miss: ['KUCOIN_API_SECRET=<[0-9a-f]{9}>', 'kucoin_api_secret: ${KUCOIN_API_SECRET}'],
      },
    },
    {
      id: 'kucoin-api-key',
      name: 'KuCoin API key',
      pattern: /[0-9a-f]{24}/,
      near: ['kucoin', 'kc-api-key', 'kcapikey'],
      pairs: 'kucoin-api-secret',
      environmentVariable: 'KUCOIN_API_KEY',
      sample: '[0-9a-f]{24}',
      examples: {
        match: ['export KUCOIN_API_KEY="<secret>"', '<add key="KucoinApiKey" value="<secret>" />'],
        miss: ['KUCOIN_API_KEY=<[0-9a-f]{9}>', 'kucoinApiKey := os.Getenv("KUCOIN_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key without the right to withdraw and with a list of addresses that may use it.',
        url: 'https://www.kucoin.com/account/api',
      },
    ],
    check: [
      { text: 'Orders, transfers and the account’s login history.', url: 'https://www.kucoin.com/account/security' },
    ],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'API management: delete the key.', url: 'https://www.kucoin.com/account/api' }],
    risks: ['With its passphrase trades can be made and, if the key allows it, coins taken out for good.'],
    links: ['https://www.kucoin.com/docs-new/authentication'],
  },
});
