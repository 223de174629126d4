import { provider } from '../provider';

export default provider({
  id: 'streak',
  name: 'Streak',
  home: 'https://www.streak.com/',
  secrets: [
    {
      id: 'streak-api-key',
      name: 'Streak API key',
      pattern: /[0-9A-Fa-f]{32}/,
      near: ['streak_api', 'streakapi', 'streak.com'],
      named: ['streak'],
      environmentVariable: 'STREAK_API_KEY',
      sample: '[A-Fa-f0-9]{32}',
      examples: {
        match: ['client = Client(streak_api_key="<secret>")', "const streakApiKey = '<secret>';"],
        miss: ['STREAK_API_KEY=<[0-9a-f]{9}>', 'STREAK_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.streak.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.streak.com/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.streak.com/'],
  },
});
