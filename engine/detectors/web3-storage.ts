import { provider } from '../provider';
import { vendorJwt } from '../vendor-jwt';

export default provider({
  id: 'web3-storage',
  name: 'Web3.Storage',
  home: 'https://web3.storage/',
  secrets: [
    vendorJwt({
      id: 'web3-storage-api-token',
      name: 'Web3.Storage API token',
      near: ['web3.storage', 'web3storage', 'web3_storage'],
      environmentVariable: 'WEB3_STORAGE_API_TOKEN',
    }),
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
