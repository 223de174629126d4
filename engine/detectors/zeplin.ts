import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'zeplin',
  name: 'Zeplin',
  home: 'https://zeplin.io/',
  secrets: [
    {
      id: 'zeplin-api-key',
      name: 'Zeplin API key',
      pattern: /(?<![\w.-])[A-Za-z0-9.-]{350,390}(?![\w.-])/,
      near: ['zeplin'],
      check: notWords,
      environmentVariable: 'ZEPLIN_API_KEY',
      sample: '[A-Za-z0-9]{350,390}',
      examples: {
        match: ['<ZeplinApiKey><secret></ZeplinApiKey>', 'client = Client(zeplin_api_key="<secret>")'],
        miss: ['ZEPLIN_API_KEY=<[0-9a-f]{9}>', 'const zeplinApiKey = process.env.ZEPLIN_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://zeplin.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://zeplin.io/' }],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://zeplin.io/'],
  },
});
