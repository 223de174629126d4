import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'purestake',
  name: 'PureStake',
  home: 'https://www.purestake.com/',
  secrets: [
    {
      id: 'purestake-api-key',
      name: 'PureStake API key',
      pattern: /[A-Za-z0-9]{40}/,
      near: ['purestake'],
      check: notWords,
      environmentVariable: 'PURESTAKE_API_KEY',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ['<PurestakeApiKey><secret></PurestakeApiKey>', 'export PURESTAKE_API_KEY="<secret>"'],
        miss: ['PURESTAKE_API_KEY=<[0-9a-f]{9}>', 'purestakeApiKey := os.Getenv("PURESTAKE_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.purestake.com/',
      },
    ],
    check: [{ text: 'Look through orders, withdrawals and sign-ins of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.purestake.com/' },
    ],
    risks: ['Balances and orders can be read; with trading rights, orders placed and funds moved.'],
    links: ['https://www.purestake.com/'],
  },
});
