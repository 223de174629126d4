import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'cloudsight',
  name: 'CloudSight',
  home: 'https://cloudsight.ai/',
  secrets: [
    {
      id: 'cloudsight-api-key',
      name: 'CloudSight API key',
      pattern: /[A-Za-z0-9]{20,24}/,
      near: ['cloudsight'],
      check: notWords,
      environmentVariable: 'CLOUDSIGHT_API_KEY',
      sample: '[A-Za-z0-9]{20,24}',
      examples: {
        match: ['cloudsight-api-key: <secret>', "const cloudsightApiKey = '<secret>';"],
        miss: ['CLOUDSIGHT_API_KEY=<[0-9a-f]{9}>', 'CLOUDSIGHT_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['cloudsight-api-key'], url: 'https://api.cloudsightapi.com/image_requests', headers: { Authorization: 'CloudSight {key}' }, source: 'https://cloudsight.docs.apiary.io/#introduction/authentication' }],
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://cloudsight.ai/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://cloudsight.ai/' },
    ],
    risks: ['Models run on your quota and on your bill.', 'What was sent to them before may be readable.'],
    links: ['https://cloudsight.ai/'],
  },
});
