import { provider } from '../provider';

export default provider({
  id: 'afterpay',
  name: 'Afterpay',
  home: 'https://www.afterpay.com/',
  secrets: [
    {
      id: 'afterpay-secret-key',
      name: 'Afterpay secret key',
      pattern: /[0-9a-f]{64,128}/,
      near: ['afterpay', 'clearpay'],
      environmentVariable: 'AFTERPAY_SECRET_KEY',
      sample: '[0-9a-f]{96}',
      examples: {
        match: ['AFTERPAY_SECRET_KEY=<secret>', 'afterpaySecretKey := "<secret>"'],
        miss: ['AFTERPAY_SECRET_KEY=<[0-9a-f]{9}>', 'afterpaySecretKey := os.Getenv("AFTERPAY_SECRET_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Merchant id and secret key are handed out by Afterpay for each site.',
        url: 'https://portal.afterpay.com/',
      },
    ],
    check: [{ text: 'Orders in the merchant portal.', url: 'https://portal.afterpay.com/' }],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [{ text: 'Ask Afterpay’s merchant support for a new secret key.', url: 'https://portal.afterpay.com/' }],
    risks: ['Orders can be read, captured and refunded.'],
    links: [
      'https://developers.afterpay.com/afterpay-online/reference/authentication',
      'https://developers.afterpay.com/',
    ],
  },
});
