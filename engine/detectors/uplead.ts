import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'uplead',
  name: 'UpLead',
  home: 'https://www.uplead.com/',
  secrets: [
    {
      id: 'uplead-api-key',
      name: 'UpLead API key',
      pattern: /(?<![\w-])[0-9a-z-]{32}(?![\w-])/,
      near: ['uplead'],
      check: notWords,
      environmentVariable: 'UPLEAD_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ["const upleadApiKey = '<secret>';", 'client = Client(uplead_api_key="<secret>")'],
        miss: ['UPLEAD_API_KEY=<[0-9a-f]{9}>', 'UPLEAD_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.uplead.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.uplead.com/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.uplead.com/'],
  },
});
