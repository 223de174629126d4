import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'signupgenius',
  name: 'SignUpGenius',
  home: 'https://www.signupgenius.com/',
  secrets: [
    {
      id: 'signupgenius-api-key',
      name: 'SignUpGenius API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['signupgenius'],
      check: notWords,
      environmentVariable: 'SIGNUPGENIUS_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ["const signupgeniusApiKey = '<secret>';", 'export SIGNUPGENIUS_API_KEY="<secret>"'],
        miss: ['SIGNUPGENIUS_API_KEY=<[0-9a-f]{9}>', 'SIGNUPGENIUS_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.signupgenius.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.signupgenius.com/',
      },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.signupgenius.com/'],
  },
});
