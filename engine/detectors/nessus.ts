import { provider } from '../provider';

export default provider({
  id: 'nessus',
  name: 'Nessus',
  home: 'https://www.tenable.com/products/nessus',
  secrets: [
    {
      id: 'nessus-api-key',
      name: 'Nessus API key',
      pattern: /[0-9A-Fa-f]{64}/,
      near: ['nessus'],
      environmentVariable: 'NESSUS_API_KEY',
      sample: '[A-Fa-f0-9]{64}',
      examples: {
        match: ['export NESSUS_API_KEY="<secret>"', 'nessus-api-key: <secret>'],
        miss: ['NESSUS_API_KEY=<[0-9a-f]{9}>', 'const nessusApiKey = process.env.NESSUS_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.tenable.com/products/nessus',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.tenable.com/products/nessus',
      },
    ],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://www.tenable.com/products/nessus'],
  },
});
