import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'getemails',
  name: 'GetEmails',
  home: 'https://getemails.com/',
  secrets: [
    {
      id: 'getemails-api-key',
      name: 'GetEmails API key',
      pattern: /(?<![\w-])[0-9a-z-]{26}(?![\w-])/,
      near: ['getemails'],
      check: notWords,
      environmentVariable: 'GETEMAILS_API_KEY',
      sample: '[a-z0-9]{26}',
      examples: {
        match: ["const getemailsApiKey = '<secret>';", 'export GETEMAILS_API_KEY="<secret>"'],
        miss: ['GETEMAILS_API_KEY=<[0-9a-f]{9}>', 'GETEMAILS_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://getemails.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://getemails.com/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://getemails.com/'],
  },
});
