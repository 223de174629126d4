import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'vpnapi',
  name: 'vpnapi.io',
  home: 'https://vpnapi.io/',
  secrets: [
    {
      id: 'vpnapi-api-key',
      name: 'vpnapi.io API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['vpnapi'],
      check: notWords,
      environmentVariable: 'VPNAPI_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['client = Client(vpnapi_api_key="<secret>")', '"vpnapiApiKey": "<secret>",'],
        miss: ['VPNAPI_API_KEY=<[0-9a-f]{9}>', 'vpnapiApiKey := os.Getenv("VPNAPI_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://vpnapi.io/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://vpnapi.io/' }],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://vpnapi.io/'],
  },
});
