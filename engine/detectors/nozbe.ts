import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'nozbe',
  name: 'Nozbe',
  home: 'https://nozbe.com/',
  secrets: [
    {
      id: 'nozbe-api-key',
      name: 'Nozbe API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{82}(?![\w-])|(?<![\w-])[A-Za-z0-9_-]{79,81}={0,2}(?![\w=-])/,
      near: ['nozbe'],
      check: notWords,
      environmentVariable: 'NOZBE_API_KEY',
      sample: '[A-Za-z0-9]{81}',
      examples: {
        match: ['client = Client(nozbe_api_key="<secret>")', '"nozbeApiKey": "<secret>",'],
        miss: ['NOZBE_API_KEY=<[0-9a-f]{9}>', 'const nozbeApiKey = process.env.NOZBE_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://nozbe.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://nozbe.com/' }],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://nozbe.com/'],
  },
});
