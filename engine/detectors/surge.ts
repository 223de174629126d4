import { provider } from '../provider';

export default provider({
  id: 'surge',
  name: 'Surge',
  home: 'https://surge.sh/',
  secrets: [
    {
      id: 'surge-api-key',
      name: 'Surge API key',
      pattern: /[0-9A-Fa-f]{32}/,
      near: ['surge_api', 'surgeapi', 'surge.sh'],
      named: ['surge'],
      environmentVariable: 'SURGE_API_KEY',
      sample: '[A-Fa-f0-9]{32}',
      examples: {
        match: ['surge-api-key: <secret>', '"surgeApiKey": "<secret>",'],
        miss: ['SURGE_API_KEY=<[0-9a-f]{9}>', 'surgeApiKey := os.Getenv("SURGE_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://surge.sh/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://surge.sh/' }],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://surge.sh/'],
  },
});
