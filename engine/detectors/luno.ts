import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'luno',
  name: 'Luno',
  home: 'https://www.luno.com/',
  secrets: [
    {
      id: 'luno-api-key',
      name: 'Luno API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{43}(?![\w-])/,
      near: ['luno_api', 'lunoapi', 'luno.com'],
      named: ['luno'],
      check: notWords,
      environmentVariable: 'LUNO_API_KEY',
      sample: '[A-Za-z0-9]{43}',
      examples: {
        match: ['lunoApiKey := "<secret>"', '<LunoApiKey><secret></LunoApiKey>'],
        miss: ['LUNO_API_KEY=<[0-9a-f]{9}>', 'const lunoApiKey = process.env.LUNO_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.luno.com/',
      },
    ],
    check: [{ text: 'Look through orders, withdrawals and sign-ins of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.luno.com/' },
    ],
    risks: ['Balances and orders can be read; with trading rights, orders placed and funds moved.'],
    links: ['https://www.luno.com/'],
  },
});
