import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'nethunt',
  name: 'NetHunt CRM',
  home: 'https://nethunt.com/',
  secrets: [
    {
      id: 'nethunt-api-key',
      name: 'NetHunt CRM API key',
      pattern: /(?<![\w.+\/-])[A-Za-z0-9_.+\/-]{36}(?![\w.+\/-])/,
      near: ['nethunt'],
      check: notWords,
      environmentVariable: 'NETHUNT_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['nethuntApiKey := "<secret>"', "const nethuntApiKey = '<secret>';"],
        miss: ['NETHUNT_API_KEY=<[0-9a-f]{9}>', 'nethuntApiKey := os.Getenv("NETHUNT_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://nethunt.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://nethunt.com/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://nethunt.com/'],
  },
});
