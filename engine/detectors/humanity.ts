import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'humanity',
  name: 'Humanity',
  home: 'https://www.humanity.com/',
  secrets: [
    {
      id: 'humanity-api-key',
      name: 'Humanity API key',
      pattern: /[0-9a-z]{40}/,
      near: ['humanity_api', 'humanityapi', 'humanity.com'],
      named: ['humanity'],
      check: notWords,
      environmentVariable: 'HUMANITY_API_KEY',
      sample: '[a-z0-9]{40}',
      examples: {
        match: ['HUMANITY_API_KEY=<secret>', '"humanityApiKey": "<secret>",'],
        miss: ['HUMANITY_API_KEY=<[0-9a-f]{9}>', 'humanityApiKey := os.Getenv("HUMANITY_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.humanity.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.humanity.com/' },
    ],
    risks: ['Shifts, staff and their personal data can be read and changed.'],
    links: ['https://www.humanity.com/'],
  },
});
