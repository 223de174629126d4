import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'planyo',
  name: 'Planyo',
  home: 'https://www.planyo.com/',
  secrets: [
    {
      id: 'planyo-api-key',
      name: 'Planyo API key',
      pattern: /[0-9a-z]{62}/,
      near: ['planyo'],
      check: notWords,
      environmentVariable: 'PLANYO_API_KEY',
      sample: '[a-z0-9]{62}',
      examples: {
        match: ["const planyoApiKey = '<secret>';", 'planyo-api-key: <secret>'],
        miss: ['PLANYO_API_KEY=<[0-9a-f]{9}>', 'PLANYO_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.planyo.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.planyo.com/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.planyo.com/'],
  },
});
