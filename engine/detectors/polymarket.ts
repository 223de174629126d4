import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'polymarket',
  name: 'Polymarket',
  home: 'https://polymarket.com/',
  secrets: [
    {
      id: 'polymarket-api-key',
      name: 'Polymarket API key',
      pattern:
        /(?<![\w+\/-])[A-Za-z0-9+\/_-]{40,90}={0,2}(?![\w+\/=-])|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['polymarket'],
      named: ['poly'],
      check: notWords,
      environmentVariable: 'POLYMARKET_API_KEY',
      sample: '[A-Za-z0-9_-]{43}=',
      examples: {
        match: ['polymarket-api-key: <secret>', 'POLYMARKET_API_KEY=<secret>'],
        miss: ['POLYMARKET_API_KEY=<[0-9a-f]{9}>', 'POLYMARKET_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://polymarket.com/',
      },
    ],
    check: [{ text: 'Look through orders, withdrawals and sign-ins of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://polymarket.com/' },
    ],
    risks: ['Balances and orders can be read; with trading rights, orders placed and funds moved.'],
    links: ['https://polymarket.com/'],
  },
});
