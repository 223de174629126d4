import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'rev',
  name: 'Rev',
  home: 'https://www.rev.com/',
  secrets: [
    {
      id: 'rev-api-key',
      name: 'Rev API key',
      pattern: /(?<![\w+\/])[A-Za-z0-9+\/]{29}(?![\w+\/])|(?<![\w-])[A-Za-z0-9-]{28}(?![\w-])/,
      near: ['rev_api', 'revapi', 'rev.com'],
      named: ['rev_', 'rev-', 'revapi', 'revtoken', 'revkey'],
      check: notWords,
      environmentVariable: 'REV_API_KEY',
      sample: '[A-Za-z0-9]{28}',
      examples: {
        match: ['export REV_API_KEY="<secret>"', 'REV_API_KEY=<secret>'],
        miss: ['REV_API_KEY=<[0-9a-f]{9}>', 'REV_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.rev.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.rev.com/' },
    ],
    risks: ['Recordings, transcripts and streams can be read, changed and deleted.'],
    links: ['https://www.rev.com/'],
  },
});
