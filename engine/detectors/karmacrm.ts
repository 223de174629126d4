import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'karmacrm',
  name: 'karmaCRM',
  home: 'https://www.karmacrm.com/',
  secrets: [
    {
      id: 'karmacrm-api-key',
      name: 'karmaCRM API key',
      pattern: /[A-Za-z0-9]{20}/,
      near: ['karmacrm'],
      check: notWords,
      environmentVariable: 'KARMACRM_API_KEY',
      sample: '[A-Za-z0-9]{20}',
      examples: {
        match: ['client = Client(karmacrm_api_key="<secret>")', 'karmacrm-api-key: <secret>'],
        miss: ['KARMACRM_API_KEY=<[0-9a-f]{9}>', 'karmacrmApiKey := os.Getenv("KARMACRM_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.karmacrm.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.karmacrm.com/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.karmacrm.com/'],
  },
});
