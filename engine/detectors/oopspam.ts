import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'oopspam',
  name: 'OOPSpam',
  home: 'https://www.oopspam.com/',
  secrets: [
    {
      id: 'oopspam-api-key',
      name: 'OOPSpam API key',
      pattern: /[A-Za-z0-9]{40}/,
      near: ['oopspam'],
      check: notWords,
      environmentVariable: 'OOPSPAM_API_KEY',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ['"oopspamApiKey": "<secret>",', 'oopspamApiKey := "<secret>"'],
        miss: ['OOPSPAM_API_KEY=<[0-9a-f]{9}>', 'OOPSPAM_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.oopspam.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.oopspam.com/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.oopspam.com/'],
  },
});
