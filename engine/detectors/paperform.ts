import { provider } from '../provider';

export default provider({
  id: 'paperform',
  name: 'Paperform',
  home: 'https://paperform.co/',
  secrets: [
    // Laravel Passport: header, claims, and a signature of 4096 bits.
    {
      id: 'paperform-api-key',
      name: 'Paperform API key',
      pattern: /(?<![\w.-])[A-Za-z0-9_-]{20,60}[A-Za-z0-9_.-]{800,1300}[A-Za-z0-9_-](?![\w-])/,
      after: 1400,
      near: ['paperform'],
      environmentVariable: 'PAPERFORM_API_KEY',
      sample: '[A-Za-z0-9]{36}.[A-Za-z0-9]{236}.[A-Za-z0-9_-]{682}[A-Za-z0-9]',
      examples: {
        match: ['PAPERFORM_API_KEY=<secret>', 'client = Client(paperform_api_key="<secret>")'],
        miss: ['PAPERFORM_API_KEY=<[0-9a-f]{5}>', 'PAPERFORM_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://paperform.co/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://paperform.co/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://paperform.co/'],
  },
});
