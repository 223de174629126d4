import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'kylas',
  name: 'Kylas',
  home: 'https://kylas.io/',
  secrets: [
    {
      id: 'kylas-api-key',
      name: 'Kylas API key',
      pattern: /(?<![\w-])[0-9a-z-]{36}(?![\w-])/,
      near: ['kylas'],
      check: notWords,
      environmentVariable: 'KYLAS_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['kylasApiKey := "<secret>"', 'KYLAS_API_KEY=<secret>'],
        miss: ['KYLAS_API_KEY=<[0-9a-f]{9}>', 'const kylasApiKey = process.env.KYLAS_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://kylas.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://kylas.io/' }],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://kylas.io/'],
  },
});
