import { provider } from '../provider';
import { vendorJwt } from '../vendor-jwt';

export default provider({
  id: 'stripo',
  name: 'Stripo',
  home: 'https://stripo.email/',
  secrets: [
    vendorJwt({
      id: 'stripo-api-token',
      name: 'Stripo API token',
      near: ['stripo'],
      environmentVariable: 'STRIPO_API_TOKEN',
    }),
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://stripo.email/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://stripo.email/' },
    ],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://stripo.email/'],
  },
});
