import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'raycast',
  name: 'Raycast',
  home: 'https://www.raycast.com/',
  secrets: [
    {
      id: 'raycast-access-token',
      name: 'Raycast access token',
      keywords: ['rca_'],
      pattern: /rca_[0-9a-zA-Z]{48,80}(?![\w-])/,
      entropy: 3.3,
      check: notWords,
      // The prefix stands in nobody’s documents.
      confidence: 'possible',
      environmentVariable: 'RAYCAST_ACCESS_TOKEN',
      sample: 'rca_[0-9a-f]{64}',
      examples: {
        match: ['<RaycastAccessToken><secret></RaycastAccessToken>', 'raycast_access_token: <secret>'],
        miss: ['RAYCAST_ACCESS_TOKEN=<rca_[0-9a-f]{5}>', 'raycastAccessToken := os.Getenv("RAYCAST_ACCESS_TOKEN")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.raycast.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.raycast.com/' },
    ],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://www.raycast.com/'],
  },
});
