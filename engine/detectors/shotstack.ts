import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'shotstack',
  name: 'Shotstack',
  home: 'https://shotstack.io/',
  secrets: [
    {
      id: 'shotstack-api-key',
      name: 'Shotstack API key',
      pattern: /[A-Za-z0-9]{40}/,
      near: ['shotstack'],
      check: notWords,
      environmentVariable: 'SHOTSTACK_API_KEY',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ['shotstack-api-key: <secret>', 'export SHOTSTACK_API_KEY="<secret>"'],
        miss: ['SHOTSTACK_API_KEY=<[0-9a-f]{9}>', 'const shotstackApiKey = process.env.SHOTSTACK_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://shotstack.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://shotstack.io/' },
    ],
    risks: ['Recordings, transcripts and streams can be read, changed and deleted.'],
    links: ['https://shotstack.io/'],
  },
});
