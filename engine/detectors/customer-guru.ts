import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'customer-guru',
  name: 'Customer Guru',
  home: 'https://customer.guru/',
  secrets: [
    {
      id: 'customer-guru-api-key',
      name: 'Customer Guru API key',
      pattern: /[A-Za-z0-9]{30}/,
      near: ['customerguru', 'customer-guru', 'customer_guru'],
      check: notWords,
      environmentVariable: 'CUSTOMER_GURU_API_KEY',
      sample: '[A-Za-z0-9]{30}',
      examples: {
        match: ['customerGuruApiKey := "<secret>"', 'CUSTOMER_GURU_API_KEY=<secret>'],
        miss: ['CUSTOMER_GURU_API_KEY=<[0-9a-f]{9}>', 'const customerGuruApiKey = process.env.CUSTOMER_GURU_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://customer.guru/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://customer.guru/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://customer.guru/'],
  },
});
