import { provider } from '../provider';

export default provider({
  id: 'tavus',
  name: 'Tavus',
  home: 'https://www.tavus.io/',
  secrets: [
    {
      id: 'tavus-api-key',
      name: 'Tavus API key',
      pattern: /[0-9A-Fa-f]{32}/,
      near: ['tavus'],
      environmentVariable: 'TAVUS_API_KEY',
      sample: '[A-Fa-f0-9]{32}',
      examples: {
        match: ['TAVUS_API_KEY=<secret>', 'export TAVUS_API_KEY="<secret>"'],
        miss: ['TAVUS_API_KEY=<[0-9a-f]{9}>', 'const tavusApiKey = process.env.TAVUS_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.tavus.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.tavus.io/' },
    ],
    risks: ['Recordings, transcripts and streams can be read, changed and deleted.'],
    links: ['https://www.tavus.io/'],
  },
});
