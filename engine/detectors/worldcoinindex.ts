import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'worldcoinindex',
  name: 'WorldCoinIndex',
  home: 'https://www.worldcoinindex.com/',
  secrets: [
    {
      id: 'worldcoinindex-api-key',
      name: 'WorldCoinIndex API key',
      pattern: /[A-Za-z0-9]{35}/,
      near: ['worldcoinindex'],
      check: notWords,
      environmentVariable: 'WORLDCOININDEX_API_KEY',
      sample: '[A-Za-z0-9]{35}',
      examples: {
        match: ["const worldcoinindexApiKey = '<secret>';", 'WORLDCOININDEX_API_KEY=<secret>'],
        miss: ['WORLDCOININDEX_API_KEY=<[0-9a-f]{9}>', 'WORLDCOININDEX_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.worldcoinindex.com/',
      },
    ],
    check: [{ text: 'Look through orders, withdrawals and sign-ins of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.worldcoinindex.com/',
      },
    ],
    risks: ['Balances and orders can be read; with trading rights, orders placed and funds moved.'],
    links: ['https://www.worldcoinindex.com/'],
  },
});
