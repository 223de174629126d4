import { provider } from '../provider';

export default provider({
  id: 'ritekit',
  name: 'RiteKit',
  home: 'https://ritekit.com/',
  secrets: [
    {
      id: 'ritekit-api-key',
      name: 'RiteKit API key',
      pattern: /[0-9a-f]{44}/,
      near: ['ritekit'],
      environmentVariable: 'RITEKIT_API_KEY',
      sample: '[a-f0-9]{44}',
      examples: {
        match: ['ritekit-api-key: <secret>', 'client = Client(ritekit_api_key="<secret>")'],
        miss: ['RITEKIT_API_KEY=<[0-9a-f]{9}>', 'const ritekitApiKey = process.env.RITEKIT_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://ritekit.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://ritekit.com/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://ritekit.com/'],
  },
});
