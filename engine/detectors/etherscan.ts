import { provider } from '../provider';

export default provider({
  id: 'etherscan',
  name: 'Etherscan',
  home: 'https://etherscan.io/',
  secrets: [
    {
      id: 'etherscan-api-key',
      name: 'Etherscan API key',
      pattern: /[A-Z0-9]{34}/,
      near: ['etherscan', 'polygonscan', 'arbiscan', 'basescan', 'snowtrace', 'ftmscan'],
      reach: 100,
      entropy: 3.7,
      environmentVariable: 'ETHERSCAN_API_KEY',
      sample: '[A-Z0-9]{34}',
      examples: {
        match: ['ETHERSCAN_API_KEY=<secret>', "etherscan: { apiKey: { mainnet: '<secret>' } }"],
        miss: ['ETHERSCAN_API_KEY=<[A-Z0-9]{12}>', 'https://api.etherscan.io/api?module=account'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Create a key in the account; three are free.', url: 'https://etherscan.io/myapikey' }],
    check: [{ text: 'The account shows calls by key.', url: 'https://etherscan.io/myapikey' }],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'API keys, delete.', url: 'https://etherscan.io/myapikey' }],
    risks: ['Your quota is used up.'],
    links: ['https://docs.etherscan.io/', 'https://etherscan.io/apis'],
  },
});
