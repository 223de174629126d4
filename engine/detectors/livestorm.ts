import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'livestorm',
  name: 'Livestorm',
  home: 'https://livestorm.co/',
  secrets: [
    {
      id: 'livestorm-api-key',
      name: 'Livestorm API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{243,244}(?![\w-])/,
      near: ['livestorm'],
      check: notWords,
      environmentVariable: 'LIVESTORM_API_KEY',
      sample: '[A-Za-z0-9]{243,244}',
      examples: {
        match: ["const livestormApiKey = '<secret>';", 'export LIVESTORM_API_KEY="<secret>"'],
        miss: ['LIVESTORM_API_KEY=<[0-9a-f]{9}>', 'livestormApiKey := os.Getenv("LIVESTORM_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://livestorm.co/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://livestorm.co/' },
    ],
    risks: ['Recordings, transcripts and streams can be read, changed and deleted.'],
    links: ['https://livestorm.co/'],
  },
});
