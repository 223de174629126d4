import { provider } from '../provider';

export default provider({
  id: 'metaapi',
  name: 'MetaApi',
  home: 'https://metaapi.cloud/',
  secrets: [
    {
      id: 'metaapi-api-key',
      name: 'MetaApi API key',
      pattern: /[0-9a-f]{64}|[0-9a-f]{24}/,
      near: ['metaapi_api', 'metaapiapi', 'metaapi.cloud'],
      named: ['metaapi'],
      environmentVariable: 'METAAPI_API_KEY',
      sample: '[a-f0-9]{24}',
      examples: {
        match: ["const metaapiApiKey = '<secret>';", 'metaapi-api-key: <secret>'],
        miss: ['METAAPI_API_KEY=<[0-9a-f]{9}>', 'METAAPI_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://metaapi.cloud/',
      },
    ],
    check: [{ text: 'Look through orders, withdrawals and sign-ins of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://metaapi.cloud/' },
    ],
    risks: ['Balances and orders can be read; with trading rights, orders placed and funds moved.'],
    links: ['https://metaapi.cloud/'],
  },
});
