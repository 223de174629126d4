import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'sugester',
  name: 'Sugester',
  home: 'https://sugester.com/',
  secrets: [
    {
      id: 'sugester-api-key',
      name: 'Sugester API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['sugester'],
      check: notWords,
      environmentVariable: 'SUGESTER_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['client = Client(sugester_api_key="<secret>")', 'export SUGESTER_API_KEY="<secret>"'],
        miss: ['SUGESTER_API_KEY=<[0-9a-f]{9}>', 'SUGESTER_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://sugester.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://sugester.com/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://sugester.com/'],
  },
});
