import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'manifest',
  name: 'Manifest',
  home: 'https://manifest.ly/',
  secrets: [
    {
      id: 'manifest-api-key',
      name: 'Manifest API key',
      pattern: /(?<![\w-])[A-Za-z0-9_]{32}(?![\w-])/,
      near: ['manifest_api', 'manifestapi', 'manifest.ly'],
      named: ['manifest'],
      check: notWords,
      environmentVariable: 'MANIFEST_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ["const manifestApiKey = '<secret>';", 'manifest-api-key: <secret>'],
        miss: ['MANIFEST_API_KEY=<[0-9a-f]{9}>', 'MANIFEST_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://manifest.ly/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://manifest.ly/' },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://manifest.ly/'],
  },
});
