import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'zipapi',
  name: 'ZipAPI',
  home: 'https://www.zipapi.us/',
  secrets: [
    {
      id: 'zipapi-api-key',
      name: 'ZipAPI API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['zipapi'],
      check: notWords,
      environmentVariable: 'ZIPAPI_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['ZIPAPI_API_KEY=<secret>', 'export ZIPAPI_API_KEY="<secret>"'],
        miss: ['ZIPAPI_API_KEY=<[0-9a-f]{9}>', 'ZIPAPI_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.zipapi.us/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.zipapi.us/' },
    ],
    risks: ['Locations are looked up on your quota and on your bill.'],
    links: ['https://www.zipapi.us/'],
  },
});
