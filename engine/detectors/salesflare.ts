import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'salesflare',
  name: 'Salesflare',
  home: 'https://salesflare.com/',
  secrets: [
    {
      id: 'salesflare-api-key',
      name: 'Salesflare API key',
      pattern: /(?<![\w-])[A-Za-z0-9_]{45}(?![\w-])/,
      near: ['salesflare'],
      check: notWords,
      environmentVariable: 'SALESFLARE_API_KEY',
      sample: '[A-Za-z0-9]{45}',
      examples: {
        match: ['salesflareApiKey := "<secret>"', 'salesflare-api-key: <secret>'],
        miss: ['SALESFLARE_API_KEY=<[0-9a-f]{9}>', 'salesflareApiKey := os.Getenv("SALESFLARE_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://salesflare.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://salesflare.com/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://salesflare.com/'],
  },
});
