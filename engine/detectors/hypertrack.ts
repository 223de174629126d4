import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'hypertrack',
  name: 'HyperTrack',
  home: 'https://hypertrack.com/',
  secrets: [
    {
      id: 'hypertrack-api-key',
      name: 'HyperTrack API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{54}(?![\w-])|(?<![\w-])[A-Za-z0-9_-]{27}(?![\w-])/,
      near: ['hypertrack'],
      check: notWords,
      environmentVariable: 'HYPERTRACK_API_KEY',
      sample: '[A-Za-z0-9]{27}',
      examples: {
        match: ["const hypertrackApiKey = '<secret>';", 'export HYPERTRACK_API_KEY="<secret>"'],
        miss: ['HYPERTRACK_API_KEY=<[0-9a-f]{9}>', 'HYPERTRACK_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://hypertrack.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://hypertrack.com/' },
    ],
    risks: ['Locations are looked up on your quota and on your bill.'],
    links: ['https://hypertrack.com/'],
  },
});
