import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'parsehub',
  name: 'ParseHub',
  home: 'https://www.parsehub.com/',
  secrets: [
    {
      id: 'parsehub-api-key',
      name: 'ParseHub API key',
      pattern: /[A-Za-z0-9]{12}/,
      named: ['parsehub'],
      check: notWords,
      environmentVariable: 'PARSEHUB_API_KEY',
      sample: '[A-Za-z0-9]{12}',
      examples: {
        match: ['parsehubApiKey := "<secret>"', 'export PARSEHUB_API_KEY="<secret>"'],
        miss: ['PARSEHUB_API_KEY=<[0-9a-f]{7}>', 'const parsehubApiKey = process.env.PARSEHUB_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.parsehub.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.parsehub.com/' },
    ],
    risks: ['Pages are fetched on your quota and on your bill, and in your name.'],
    links: ['https://www.parsehub.com/'],
  },
});
