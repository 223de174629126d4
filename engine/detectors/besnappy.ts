import { provider } from '../provider';

export default provider({
  id: 'besnappy',
  name: 'Snappy',
  home: 'https://besnappy.com/',
  secrets: [
    {
      id: 'besnappy-api-key',
      name: 'Snappy API key',
      pattern: /[0-9a-f]{64}/,
      near: ['besnappy'],
      reach: 80,
      environmentVariable: 'BESNAPPY_API_KEY',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['BESNAPPY_API_KEY=<secret>', 'curl -u <secret>:x https://app.besnappy.com/api/v1/accounts'],
        miss: ['BESNAPPY_API_KEY=<[0-9a-f]{9}>', 'curl -u ${KEY}:x https://app.besnappy.com/api/v1/accounts'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the user’s settings.', url: 'https://app.besnappy.com/' }],
    check: [
      {
        text: 'Snappy shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://app.besnappy.com/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the user’s settings.', url: 'https://app.besnappy.com/' }],
    risks: ['Support conversations can be read and answered.'],
    links: ['https://besnappy.com/'],
  },
});
