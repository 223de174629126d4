import { provider } from '../provider';

export default provider({
  id: 'fxmarket',
  name: 'FXMarketAPI',
  home: 'https://fxmarketapi.com/',
  secrets: [
    {
      id: 'fxmarket-api-key',
      name: 'FXMarketAPI API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{20}(?![\w-])/,
      near: ['fxmarket'],
      reach: 80,
      entropy: 3.2,
      environmentVariable: 'FXMARKETAPI_KEY',
      sample: '[A-Za-z0-9]{20}',
      examples: {
        match: ['FXMARKETAPI_KEY=<secret>', 'https://fxmarketapi.com/apilive?api_key=<secret>'],
        miss: ['FXMARKETAPI_KEY=<[0-9a-f]{9}>', 'https://fxmarketapi.com/apilive?api_key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the dashboard.', url: 'https://fxmarketapi.com/dashboard' }],
    check: [
      {
        text: 'FXMarketAPI shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://fxmarketapi.com/dashboard',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the dashboard.', url: 'https://fxmarketapi.com/dashboard' }],
    risks: ['Your quota is used up.'],
    links: ['https://fxmarketapi.com/documentation', 'https://fxmarketapi.com/'],
  },
});
