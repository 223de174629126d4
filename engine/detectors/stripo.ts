import { isJwt, jwtSample } from '../checks/jwt';
import { provider } from '../provider';

export default provider({
  id: 'stripo',
  name: 'Stripo',
  home: 'https://stripo.email/',
  secrets: [
    {
      id: 'stripo-api-token',
      name: 'Stripo API token',
      pattern: /eyJ[A-Za-z0-9_-]{8,200}\.eyJ[A-Za-z0-9_-]{20,600}\.[A-Za-z0-9_-]{20,700}(?![\w-])/,
      after: 1500,
      near: ['stripo'],
      check: isJwt,
      environmentVariable: 'STRIPO_API_TOKEN',
      sample: jwtSample('{"securityContext":"[A-Za-z0-9]{60}"}'),
      examples: {
        match: ['stripo_api_token: <secret>', 'STRIPO_API_TOKEN=<secret>'],
        miss: ['STRIPO_API_TOKEN=<[0-9a-f]{5}>', 'const stripoApiToken = process.env.STRIPO_API_TOKEN;'],
      },
    },
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
