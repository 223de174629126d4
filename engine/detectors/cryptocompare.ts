import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'cryptocompare',
  name: 'CryptoCompare',
  home: 'https://www.cryptocompare.com/',
  secrets: [
    {
      id: 'cryptocompare-api-key',
      name: 'CryptoCompare API key',
      pattern: /(?<![\w-])[0-9a-z-]{64}(?![\w-])/,
      near: ['cryptocompare', 'crypto_compare'],
      check: notWords,
      environmentVariable: 'CRYPTOCOMPARE_API_KEY',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['CRYPTOCOMPARE_API_KEY=<secret>', 'https://min-api.cryptocompare.com/data/price?api_key=<secret>'],
        miss: ['CRYPTOCOMPARE_API_KEY=<[0-9a-f]{12}>', 'https://min-api.cryptocompare.com/data/price'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Make a key with the permissions it needs.', url: 'https://www.cryptocompare.com/cryptopian/api-keys' },
    ],
    check: [{ text: 'The account shows calls by key.', url: 'https://www.cryptocompare.com/cryptopian/api-keys' }],
    rotate: [{ text: 'Make a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'API keys, delete.', url: 'https://www.cryptocompare.com/cryptopian/api-keys' }],
    risks: ['Your quota is used up.'],
    links: ['https://min-api.cryptocompare.com/documentation', 'https://www.cryptocompare.com/'],
  },
});
