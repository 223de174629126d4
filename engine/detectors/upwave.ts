import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'upwave',
  name: 'Upwave',
  home: 'https://www.upwave.io/',
  secrets: [
    {
      id: 'upwave-api-key',
      name: 'Upwave API key',
      pattern: /[0-9a-z]{32}/,
      near: ['upwave'],
      check: notWords,
      environmentVariable: 'UPWAVE_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['<UpwaveApiKey><secret></UpwaveApiKey>', 'UPWAVE_API_KEY=<secret>'],
        miss: ['UPWAVE_API_KEY=<[0-9a-f]{9}>', 'const upwaveApiKey = process.env.UPWAVE_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.upwave.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.upwave.io/' },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://www.upwave.io/'],
  },
});
