import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'freshsales',
  name: 'Freshsales',
  home: 'https://www.freshworks.com/crm/',
  secrets: [
    {
      id: 'freshsales-api-key',
      name: 'Freshsales API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{22}(?![\w-])/,
      near: ['myfreshworks', 'freshsales'],
      check: notWords,
      environmentVariable: 'FRESHSALES_API_KEY',
      sample: '[A-Za-z0-9]{22}',
      examples: {
        match: ['client = Client(freshsales_api_key="<secret>")', "const freshsalesApiKey = '<secret>';"],
        miss: ['FRESHSALES_API_KEY=<[0-9a-f]{9}>', 'const freshsalesApiKey = process.env.FRESHSALES_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.freshworks.com/crm/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.freshworks.com/crm/',
      },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.freshworks.com/crm/'],
  },
});
