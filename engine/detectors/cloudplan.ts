import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'cloudplan',
  name: 'Cloudplan',
  home: 'https://www.cloudplan.net/',
  secrets: [
    {
      id: 'cloudplan-api-key',
      name: 'Cloudplan API key',
      pattern: /(?<![\w-])[A-Z0-9-]{32}(?![\w-])/,
      near: ['cloudplan_api', 'cloudplanapi', 'cloudplan.net'],
      named: ['cloudplan'],
      check: notWords,
      environmentVariable: 'CLOUDPLAN_API_KEY',
      sample: '[A-Z0-9]{32}',
      examples: {
        match: ['cloudplan-api-key: <secret>', '<CloudplanApiKey><secret></CloudplanApiKey>'],
        miss: ['CLOUDPLAN_API_KEY=<[0-9a-f]{9}>', 'cloudplanApiKey := os.Getenv("CLOUDPLAN_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.cloudplan.net/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.cloudplan.net/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://www.cloudplan.net/'],
  },
});
