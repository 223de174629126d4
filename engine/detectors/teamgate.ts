import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'teamgate',
  name: 'Teamgate',
  home: 'https://www.teamgate.com/',
  secrets: [
    {
      id: 'teamgate-api-key',
      name: 'Teamgate API key',
      pattern: /[A-Za-z0-9]{80}|[0-9a-z]{40}/,
      near: ['teamgate_api', 'teamgateapi', 'teamgate.com'],
      named: ['teamgate'],
      check: notWords,
      environmentVariable: 'TEAMGATE_API_KEY',
      sample: '[a-z0-9]{40}',
      examples: {
        match: ['teamgate-api-key: <secret>', 'client = Client(teamgate_api_key="<secret>")'],
        miss: ['TEAMGATE_API_KEY=<[0-9a-f]{9}>', 'TEAMGATE_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.teamgate.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.teamgate.com/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.teamgate.com/'],
  },
});
