import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'hybiscus',
  name: 'Hybiscus',
  home: 'https://hybiscus.dev/',
  secrets: [
    {
      id: 'hybiscus-api-key',
      name: 'Hybiscus API key',
      pattern: /[A-Za-z0-9]{43}/,
      near: ['hybiscus'],
      check: notWords,
      environmentVariable: 'HYBISCUS_API_KEY',
      sample: '[A-Za-z0-9]{43}',
      examples: {
        match: ['client = Client(hybiscus_api_key="<secret>")', '"hybiscusApiKey": "<secret>",'],
        miss: ['HYBISCUS_API_KEY=<[0-9a-f]{9}>', 'const hybiscusApiKey = process.env.HYBISCUS_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://hybiscus.dev/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://hybiscus.dev/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://hybiscus.dev/'],
  },
});
