import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'coinapi',
  name: 'CoinAPI',
  home: 'https://www.coinapi.io/',
  secrets: [
    {
      id: 'coinapi-api-key',
      name: 'CoinAPI key',
      pattern:
        /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|(?<![\w-])[A-Z0-9-]{36}(?![\w-])/,
      near: ['coinapi', 'coin_api'],
      reach: 80,
      entropy: 3,
      check: notWords,
      environmentVariable: 'COINAPI_KEY',
      sample: '[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}',
      examples: {
        match: ['COINAPI_KEY=<secret>', 'curl -H "X-CoinAPI-Key: <secret>" https://rest.coinapi.io/v1/assets'],
        miss: ['COINAPI_KEY=<[0-9A-F]{12}>', 'https://rest.coinapi.io/v1/assets'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Create a key in the console.', url: 'https://console.coinapi.io/' }],
    check: [{ text: 'The console counts requests by key.', url: 'https://console.coinapi.io/' }],
    rotate: [{ text: 'Keys of a subscription stand side by side: create the second in the console, deploy it, delete the first.' }],
    revoke: [{ text: 'Console, API keys, delete it.', url: 'https://console.coinapi.io/' }],
    risks: ['Requests are made at your cost, up to the plan’s limit or beyond where it is metered.'],
    links: ['https://docs.coinapi.io/', 'https://www.coinapi.io/'],
  },
});
