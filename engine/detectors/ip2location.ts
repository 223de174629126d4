import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'ip2location',
  name: 'IP2Location',
  home: 'https://www.ip2location.com/',
  secrets: [
    {
      id: 'ip2location-api-key',
      name: 'IP2Location API key',
      pattern: /[A-Z0-9]{32}/,
      near: ['ip2location'],
      check: notWords,
      environmentVariable: 'IP2LOCATION_API_KEY',
      sample: '[A-Z0-9]{32}',
      examples: {
        match: ['ip2locationApiKey := "<secret>"', 'IP2LOCATION_API_KEY=<secret>'],
        miss: ['IP2LOCATION_API_KEY=<[0-9a-f]{9}>', 'const ip2locationApiKey = process.env.IP2LOCATION_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.ip2location.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.ip2location.com/',
      },
    ],
    risks: ['Locations are looked up on your quota and on your bill.'],
    links: ['https://www.ip2location.com/'],
  },
});
