import { provider } from '../provider';

export default provider({
  id: 'moralis',
  name: 'Moralis',
  home: 'https://moralis.com/',
  secrets: [
    {
      id: 'moralis-api-key',
      name: 'Moralis API key',
      pattern: /[A-Za-z0-9]{64}|eyJ[A-Za-z0-9_-]{20,80}\.eyJ[A-Za-z0-9_-]{60,300}\.[A-Za-z0-9_-]{43}(?![\w-])/,
      near: ['moralis'],
      environmentVariable: 'MORALIS_API_KEY',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: ['export MORALIS_API_KEY="<secret>"', 'private static final String MORALIS_API_KEY = "<secret>";'],
        miss: ['MORALIS_API_KEY=<[0-9a-f]{9}>', 'moralisApiKey := os.Getenv("MORALIS_API_KEY")'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['moralis-api-key'], url: 'https://deep-index.moralis.io/api/v2.2/web3/version', headers: { 'X-API-Key': '{key}' }, source: 'https://docs.moralis.io/web3-data-api/evm/reference' }],
    create: [{ text: 'Create a key for each program.', url: 'https://admin.moralis.com/api-keys' }],
    check: [{ text: 'Usage in the dashboard, by compute units.', url: 'https://admin.moralis.com/usage' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'API keys, delete the key.', url: 'https://admin.moralis.com/api-keys' }],
    risks: ['Your plan’s compute units are spent.'],
    links: ['https://docs.moralis.com/web3-data-api/evm/get-your-api-key', 'https://docs.moralis.com/'],
  },
});
