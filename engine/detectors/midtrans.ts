import { provider } from '../provider';

export default provider({
  id: 'midtrans',
  name: 'Midtrans',
  home: 'https://midtrans.com/',
  secrets: [
    {
      id: 'midtrans-server-key',
      name: 'Midtrans server key',
      keywords: ['Mid-server-', 'SB-Mid-server-'],
      pattern: /(?:SB-)?Mid-server-[A-Za-z0-9_-]{20,32}(?![\w-])/,
      environmentVariable: 'MIDTRANS_SERVER_KEY',
      sample: 'SB-Mid-server-[A-Za-z0-9_-]{23}[A-Za-z0-9]',
      examples: {
        match: [
          'MIDTRANS_SERVER_KEY=<secret>',
          "new midtransClient.Snap({ isProduction: true, serverKey: '<Mid-server-[A-Za-z0-9]{24}>' })",
        ],
        miss: ['MIDTRANS_CLIENT_KEY=<SB-Mid-client-[A-Za-z0-9]{16}>', 'MIDTRANS_SERVER_KEY=SB-Mid-server-key'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Each environment has its server key under Access Keys.',
        url: 'https://dashboard.midtrans.com/settings/config_info',
      },
    ],
    check: [{ text: 'Transactions in the dashboard.', url: 'https://dashboard.midtrans.com/transactions' }],
    rotate: [{ text: 'Only one key lives at a time: prepare the callers to read it from one place, then regenerate.' }],
    revoke: [
      {
        text: 'Ask Midtrans’ support to replace the server key.',
        url: 'https://dashboard.midtrans.com/settings/config_info',
      },
    ],
    risks: ['Transactions can be made, cancelled and refunded in your name.'],
    links: [
      'https://docs.midtrans.com/docs/midtrans-account',
      'https://docs.midtrans.com/reference/api-authorization-headers',
    ],
  },
});
