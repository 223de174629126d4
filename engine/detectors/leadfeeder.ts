import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'leadfeeder',
  name: 'Leadfeeder',
  home: 'https://www.leadfeeder.com/',
  secrets: [
    {
      id: 'leadfeeder-api-key',
      name: 'Leadfeeder API key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{43}(?![\w-])/,
      near: ['leadfeeder'],
      check: notWords,
      environmentVariable: 'LEADFEEDER_API_KEY',
      sample: '[A-Za-z0-9]{43}',
      examples: {
        match: ["const leadfeederApiKey = '<secret>';", 'leadfeeder-api-key: <secret>'],
        miss: ['LEADFEEDER_API_KEY=<[0-9a-f]{9}>', 'LEADFEEDER_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.leadfeeder.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.leadfeeder.com/',
      },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.leadfeeder.com/'],
  },
});
