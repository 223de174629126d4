import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'loadmill',
  name: 'Loadmill',
  home: 'https://www.loadmill.com/',
  secrets: [
    {
      id: 'loadmill-api-key',
      name: 'Loadmill API key',
      pattern: /[A-Za-z0-9]{40}/,
      near: ['loadmill'],
      check: notWords,
      environmentVariable: 'LOADMILL_API_KEY',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ['loadmillApiKey := "<secret>"', '<LoadmillApiKey><secret></LoadmillApiKey>'],
        miss: ['LOADMILL_API_KEY=<[0-9a-f]{9}>', 'loadmillApiKey := os.Getenv("LOADMILL_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.loadmill.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.loadmill.com/' },
    ],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://www.loadmill.com/'],
  },
});
