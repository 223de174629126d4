import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'ipapi',
  name: 'ipapi',
  home: 'https://ipapi.com/',
  secrets: [
    {
      id: 'ipapi-api-key',
      name: 'ipapi API key',
      pattern: /[0-9a-z]{32}/,
      near: ['ipapi'],
      check: notWords,
      environmentVariable: 'IPAPI_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['export IPAPI_API_KEY="<secret>"', 'client = Client(ipapi_api_key="<secret>")'],
        miss: ['IPAPI_API_KEY=<[0-9a-f]{9}>', 'IPAPI_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://ipapi.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://ipapi.com/' }],
    risks: ['Locations are looked up on your quota and on your bill.'],
    links: ['https://ipapi.com/'],
  },
});
