import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'oanda',
  name: 'OANDA',
  home: 'https://www.oanda.com/',
  secrets: [
    {
      id: 'oanda-api-key',
      name: 'OANDA API key',
      pattern: /[A-Za-z0-9]{24}/,
      near: ['oanda'],
      check: notWords,
      environmentVariable: 'OANDA_API_KEY',
      sample: '[A-Za-z0-9]{24}',
      examples: {
        match: ['"oandaApiKey": "<secret>",', 'client = Client(oanda_api_key="<secret>")'],
        miss: ['OANDA_API_KEY=<[0-9a-f]{9}>', 'const oandaApiKey = process.env.OANDA_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.oanda.com/',
      },
    ],
    check: [{ text: 'Look through orders, withdrawals and sign-ins of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.oanda.com/' },
    ],
    risks: ['Balances and orders can be read; with trading rights, orders placed and funds moved.'],
    links: ['https://www.oanda.com/'],
  },
});
