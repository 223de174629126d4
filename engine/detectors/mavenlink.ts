import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mavenlink',
  name: 'Mavenlink',
  home: 'https://www.kantata.com/',
  secrets: [
    {
      id: 'mavenlink-api-key',
      name: 'Mavenlink API key',
      pattern: /[0-9a-z]{64}/,
      near: ['mavenlink'],
      check: notWords,
      environmentVariable: 'MAVENLINK_API_KEY',
      sample: '[a-z0-9]{64}',
      examples: {
        match: ["const mavenlinkApiKey = '<secret>';", 'MAVENLINK_API_KEY=<secret>'],
        miss: ['MAVENLINK_API_KEY=<[0-9a-f]{9}>', 'mavenlinkApiKey := os.Getenv("MAVENLINK_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.kantata.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.kantata.com/' },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://www.kantata.com/'],
  },
});
