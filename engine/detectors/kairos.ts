import { provider } from '../provider';

export default provider({
  id: 'kairos',
  name: 'Kairos',
  home: 'https://www.kairos.com/',
  secrets: [
    {
      id: 'kairos-api-key',
      name: 'Kairos API key',
      pattern: /[0-9A-Fa-f]{32}|[0-9A-Fa-f]{8}/,
      named: ['kairos'],
      environmentVariable: 'KAIROS_API_KEY',
      sample: '[A-Fa-f0-9]{8}',
      examples: {
        match: ['"kairosApiKey": "<secret>",', 'KAIROS_API_KEY=<secret>'],
        miss: ['KAIROS_API_KEY=<[0-9a-f]{3}>', 'const kairosApiKey = process.env.KAIROS_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.kairos.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.kairos.com/' },
    ],
    risks: ['Models run on your quota and on your bill.', 'What was sent to them before may be readable.'],
    links: ['https://www.kairos.com/'],
  },
});
