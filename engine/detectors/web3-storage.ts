import { isJwt, jwtSample } from '../checks/jwt';
import { provider } from '../provider';

export default provider({
  id: 'web3-storage',
  name: 'Web3.Storage',
  home: 'https://web3.storage/',
  secrets: [
    {
      id: 'web3-storage-api-token',
      name: 'Web3.Storage API token',
      pattern: /eyJ[A-Za-z0-9_-]{8,200}\.eyJ[A-Za-z0-9_-]{20,600}\.[A-Za-z0-9_-]{20,700}(?![\w-])/,
      after: 1500,
      near: ['web3.storage', 'web3storage', 'web3_storage'],
      check: isJwt,
      environmentVariable: 'WEB3_STORAGE_API_TOKEN',
      sample: jwtSample('{"sub":"did:ethr:0x[0-9a-f]{40}","iss":"web3-storage","iat":17[0-9]{11},"name":"[a-z]{8}"}'),
      examples: {
        match: ["const web3StorageApiToken = '<secret>';", 'web3_storage_api_token: <secret>'],
        miss: ['WEB3_STORAGE_API_TOKEN=<[0-9a-f]{5}>', 'web3StorageApiToken := os.Getenv("WEB3_STORAGE_API_TOKEN")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://web3.storage/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://web3.storage/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://web3.storage/'],
  },
});
