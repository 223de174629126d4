import { isJwt, jwtSample } from '../checks/jwt';
import { provider } from '../provider';

export default provider({
  id: 'rentman',
  name: 'Rentman',
  home: 'https://rentman.io/',
  secrets: [
    {
      id: 'rentman-api-token',
      name: 'Rentman API token',
      pattern: /eyJ[A-Za-z0-9_-]{8,200}\.eyJ[A-Za-z0-9_-]{20,600}\.[A-Za-z0-9_-]{20,700}(?![\w-])/,
      after: 1500,
      near: ['rentman'],
      check: isJwt,
      environmentVariable: 'RENTMAN_API_TOKEN',
      sample: jwtSample('{"iat":17[0-9]{8},"account":"[a-z]{9}","user":1[0-9]{2}}'),
      examples: {
        match: ['<RentmanApiToken><secret></RentmanApiToken>', '"rentmanApiToken": "<secret>",'],
        miss: ['RENTMAN_API_TOKEN=<[0-9a-f]{5}>', 'const rentmanApiToken = process.env.RENTMAN_API_TOKEN;'],
      },
    },
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
