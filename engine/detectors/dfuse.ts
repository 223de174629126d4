import { provider } from '../provider';

export default provider({
  id: 'dfuse',
  name: 'dfuse',
  home: 'https://www.streamingfast.io/',
  secrets: [
    {
      id: 'dfuse-api-key',
      name: 'dfuse API key',
      pattern: /(?:web|server|mobile)_[0-9a-z]{32}/,
      near: ['dfuse'],
      environmentVariable: 'DFUSE_API_KEY',
      sample: 'web_[0-9a-z]{32}',
      examples: {
        match: ["const dfuseApiKey = '<secret>';", 'dfuseApiKey := "<secret>"'],
        miss: ['DFUSE_API_KEY=<web_[0-9a-f]{5}>', 'DFUSE_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.streamingfast.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.streamingfast.io/',
      },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.streamingfast.io/'],
  },
});
