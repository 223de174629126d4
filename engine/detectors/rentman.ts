import { provider } from '../provider';
import { vendorJwt } from '../vendor-jwt';

export default provider({
  id: 'rentman',
  name: 'Rentman',
  home: 'https://rentman.io/',
  secrets: [
    vendorJwt({
      id: 'rentman-api-token',
      name: 'Rentman API token',
      near: ['rentman'],
      environmentVariable: 'RENTMAN_API_TOKEN',
    }),
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://rentman.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://rentman.io/' },
    ],
    risks: [
      'Orders, invoices and customers’ data can be read and, as far as the key’s rights go, changed.',
      'Money can be moved or refunded where the interface allows it.',
    ],
    links: ['https://rentman.io/'],
  },
});
