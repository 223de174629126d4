import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'ipgeolocation',
  name: 'ipgeolocation',
  home: 'https://ipgeolocation.io/',
  secrets: [
    {
      id: 'ipgeolocation-api-key',
      name: 'ipgeolocation API key',
      pattern: /[0-9a-z]{32}/,
      near: ['ipgeolocation'],
      check: notWords,
      environmentVariable: 'IPGEOLOCATION_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['IPGEOLOCATION_API_KEY=<secret>', 'ipgeolocation-api-key: <secret>'],
        miss: ['IPGEOLOCATION_API_KEY=<[0-9a-f]{9}>', 'const ipgeolocationApiKey = process.env.IPGEOLOCATION_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://ipgeolocation.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://ipgeolocation.io/' },
    ],
    risks: ['Locations are looked up on your quota and on your bill.'],
    links: ['https://ipgeolocation.io/'],
  },
});
