import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'zenkit',
  name: 'Zenkit',
  home: 'https://zenkit.com/',
  secrets: [
    {
      id: 'zenkit-api-key',
      name: 'Zenkit API key',
      pattern: /[A-Za-z0-9]{41}/,
      near: ['zenkit'],
      check: notWords,
      environmentVariable: 'ZENKIT_API_KEY',
      sample: '[A-Za-z0-9]{41}',
      examples: {
        match: ['"zenkitApiKey": "<secret>",', 'zenkitApiKey := "<secret>"'],
        miss: ['ZENKIT_API_KEY=<[0-9a-f]{9}>', 'const zenkitApiKey = process.env.ZENKIT_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://zenkit.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://zenkit.com/' },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://zenkit.com/'],
  },
});
