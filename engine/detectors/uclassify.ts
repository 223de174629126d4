import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'uclassify',
  name: 'uClassify',
  home: 'https://www.uclassify.com/',
  secrets: [
    {
      id: 'uclassify-api-key',
      name: 'uClassify API key',
      pattern: /[A-Za-z0-9]{12}/,
      named: ['uclassify'],
      check: notWords,
      environmentVariable: 'UCLASSIFY_API_KEY',
      sample: '[A-Za-z0-9]{12}',
      examples: {
        match: ['"uclassifyApiKey": "<secret>",', 'UCLASSIFY_API_KEY=<secret>'],
        miss: ['UCLASSIFY_API_KEY=<[0-9a-f]{7}>', 'UCLASSIFY_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.uclassify.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.uclassify.com/' },
    ],
    risks: ['Models run on your quota and on your bill.', 'What was sent to them before may be readable.'],
    links: ['https://www.uclassify.com/'],
  },
});
