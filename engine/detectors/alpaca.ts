import { provider } from '../provider';

export default provider({
  id: 'alpaca',
  name: 'Alpaca',
  home: 'https://alpaca.markets/',
  secrets: [
    {
      id: 'alpaca-secret-key',
      name: 'Alpaca secret key',
      pattern: /[A-Za-z0-9]{40}|[A-Za-z0-9]{44}/,
      near: ['alpaca', 'apca-api', 'apca_api', 'apcaapi'],
      entropy: 4.2,
      environmentVariable: 'APCA_API_SECRET_KEY',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: [
          'APCA_API_SECRET_KEY=<secret>',
          "tradeapi.REST('<PK[A-Z0-9]{18}>', '<secret>', base_url='https://paper-api.alpaca.markets')",
        ],
        miss: ['APCA_API_KEY_ID=<PK[A-Z0-9]{18}>', 'APCA_API_SECRET_KEY=<[A-Za-z0-9]{8}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Generate the pair of the account it is for, paper or live.',
        url: 'https://app.alpaca.markets/dashboard/overview',
      },
    ],
    check: [{ text: 'Orders and account activities.', url: 'https://app.alpaca.markets/' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [{ text: 'Dashboard, API Keys: regenerate.', url: 'https://app.alpaca.markets/dashboard/overview' }],
    risks: ['Orders in a live account, balances and positions can be read.'],
    links: ['https://docs.alpaca.markets/docs/getting-started', 'https://docs.alpaca.markets/'],
  },
});
