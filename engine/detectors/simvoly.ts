import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'simvoly',
  name: 'Simvoly',
  home: 'https://simvoly.com/',
  secrets: [
    {
      id: 'simvoly-api-key',
      name: 'Simvoly API key',
      pattern: /[0-9a-z]{33}/,
      near: ['simvoly'],
      check: notWords,
      environmentVariable: 'SIMVOLY_API_KEY',
      sample: '[a-z0-9]{33}',
      examples: {
        match: ["const simvolyApiKey = '<secret>';", 'SIMVOLY_API_KEY=<secret>'],
        miss: ['SIMVOLY_API_KEY=<[0-9a-f]{9}>', 'simvolyApiKey := os.Getenv("SIMVOLY_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://simvoly.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://simvoly.com/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://simvoly.com/'],
  },
});
