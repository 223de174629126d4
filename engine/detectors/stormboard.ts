import { provider } from '../provider';

export default provider({
  id: 'stormboard',
  name: 'Stormboard',
  home: 'https://stormboard.com/',
  secrets: [
    {
      id: 'stormboard-api-key',
      name: 'Stormboard API key',
      pattern: /[0-9a-f]{40}/,
      near: ['stormboard'],
      environmentVariable: 'STORMBOARD_API_KEY',
      sample: '[a-f0-9]{40}',
      examples: {
        match: ['export STORMBOARD_API_KEY="<secret>"', '<StormboardApiKey><secret></StormboardApiKey>'],
        miss: ['STORMBOARD_API_KEY=<[0-9a-f]{9}>', 'stormboardApiKey := os.Getenv("STORMBOARD_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://stormboard.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://stormboard.com/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://stormboard.com/'],
  },
});
