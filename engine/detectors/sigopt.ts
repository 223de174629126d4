import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'sigopt',
  name: 'SigOpt',
  home: 'https://sigopt.com/',
  secrets: [
    {
      id: 'sigopt-api-key',
      name: 'SigOpt API key',
      pattern: /[A-Z0-9]{48}/,
      near: ['sigopt'],
      check: notWords,
      environmentVariable: 'SIGOPT_API_KEY',
      sample: '[A-Z0-9]{48}',
      examples: {
        match: ['sigoptApiKey := "<secret>"', "const sigoptApiKey = '<secret>';"],
        miss: ['SIGOPT_API_KEY=<[0-9a-f]{9}>', 'SIGOPT_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://sigopt.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://sigopt.com/' },
    ],
    risks: ['Models run on your quota and on your bill.', 'What was sent to them before may be readable.'],
    links: ['https://sigopt.com/'],
  },
});
