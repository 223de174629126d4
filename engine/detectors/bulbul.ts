import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'bulbul',
  name: 'Bulbul',
  home: 'https://bulbul.io/',
  secrets: [
    {
      id: 'bulbul-api-key',
      name: 'Bulbul API key',
      pattern: /[0-9a-z]{32}/,
      near: ['bulbul'],
      check: notWords,
      environmentVariable: 'BULBUL_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['bulbul-api-key: <secret>', 'client = Client(bulbul_api_key="<secret>")'],
        miss: ['BULBUL_API_KEY=<[0-9a-f]{9}>', 'const bulbulApiKey = process.env.BULBUL_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://bulbul.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://bulbul.io/' }],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://bulbul.io/'],
  },
});
