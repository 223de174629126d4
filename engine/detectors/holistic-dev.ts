import { provider } from '../provider';

export default provider({
  id: 'holistic-dev',
  name: 'Holistic.dev',
  home: 'https://holistic.dev/',
  secrets: [
    {
      id: 'holistic-dev-api-key',
      name: 'Holistic.dev API key',
      pattern: /[0-9a-f]{64}/,
      near: ['holistic-dev', 'holistic_dev', 'holisticdev', 'holistic.dev'],
      named: ['holistic'],
      environmentVariable: 'HOLISTIC_DEV_API_KEY',
      sample: '[a-f0-9]{64}',
      examples: {
        match: ["const holisticDevApiKey = '<secret>';", 'holistic-dev-api-key: <secret>'],
        miss: ['HOLISTIC_DEV_API_KEY=<[0-9a-f]{9}>', 'HOLISTIC_DEV_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://holistic.dev/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://holistic.dev/' },
    ],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://holistic.dev/'],
  },
});
