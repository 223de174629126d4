import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'instabot',
  name: 'Instabot',
  home: 'https://instabot.io/',
  secrets: [
    {
      id: 'instabot-api-key',
      name: 'Instabot API key',
      pattern: /(?<![\w+\/])[A-Za-z0-9+\/]{44}(?![\w+\/])/,
      near: ['instabot_api', 'instabotapi', 'instabot.io'],
      named: ['instabot'],
      check: notWords,
      environmentVariable: 'INSTABOT_API_KEY',
      sample: '[A-Za-z0-9]{44}',
      examples: {
        match: ['<InstabotApiKey><secret></InstabotApiKey>', 'instabot-api-key: <secret>'],
        miss: ['INSTABOT_API_KEY=<[0-9a-f]{9}>', 'INSTABOT_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://instabot.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://instabot.io/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://instabot.io/'],
  },
});
