import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'tatum',
  name: 'Tatum',
  home: 'https://tatum.io/',
  secrets: [
    {
      id: 'tatum-api-key',
      name: 'Tatum API key',
      pattern: /(?<![\w-])[0-9a-z-]{36}(?![\w-])/,
      near: ['tatum'],
      check: notWords,
      environmentVariable: 'TATUM_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['TATUM_API_KEY=<secret>', "const tatumApiKey = '<secret>';"],
        miss: ['TATUM_API_KEY=<[0-9a-f]{9}>', 'TATUM_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://tatum.io/',
      },
    ],
    check: [{ text: 'Look through orders, withdrawals and sign-ins of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://tatum.io/' }],
    risks: ['Balances and orders can be read; with trading rights, orders placed and funds moved.'],
    links: ['https://tatum.io/'],
  },
});
