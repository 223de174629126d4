import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'nftport',
  name: 'NFTPort',
  home: 'https://www.nftport.xyz/',
  secrets: [
    {
      id: 'nftport-api-key',
      name: 'NFTPort API key',
      pattern: /(?<![\w-])[0-9a-z-]{36}(?![\w-])/,
      near: ['nftport'],
      check: notWords,
      environmentVariable: 'NFTPORT_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ["const nftportApiKey = '<secret>';", 'nftport-api-key: <secret>'],
        miss: ['NFTPORT_API_KEY=<[0-9a-f]{9}>', 'const nftportApiKey = process.env.NFTPORT_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.nftport.xyz/',
      },
    ],
    check: [{ text: 'Look through orders, withdrawals and sign-ins of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.nftport.xyz/' },
    ],
    risks: ['Balances and orders can be read; with trading rights, orders placed and funds moved.'],
    links: ['https://www.nftport.xyz/'],
  },
});
