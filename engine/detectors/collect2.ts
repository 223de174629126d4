import { provider } from '../provider';

export default provider({
  id: 'collect2',
  name: 'Collective2',
  home: 'https://collective2.com/',
  secrets: [
    {
      id: 'collect2-api-key',
      name: 'Collective2 API key',
      pattern: /(?<![\w-])[0-9a-f-]{36}(?![\w-])/,
      near: ['collect2_api', 'collect2api', 'collective2.com'],
      named: ['collect2'],
      environmentVariable: 'COLLECT2_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['collect2-api-key: <secret>', 'COLLECT2_API_KEY=<secret>'],
        miss: ['COLLECT2_API_KEY=<[0-9a-f]{9}>', 'const collect2ApiKey = process.env.COLLECT2_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://collective2.com/',
      },
    ],
    check: [{ text: 'Look through orders, withdrawals and sign-ins of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://collective2.com/' },
    ],
    risks: ['Balances and orders can be read; with trading rights, orders placed and funds moved.'],
    links: ['https://collective2.com/'],
  },
});
