import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'razorpay',
  name: 'Razorpay',
  home: 'https://razorpay.com/',
  secrets: [
    {
      id: 'razorpay-key-secret',
      name: 'Razorpay key secret',
      pattern: /[A-Za-z0-9]{20,64}/,
      near: ['razorpay', 'rzp_live_', 'rzp_test_', 'rzp_secret'],
      entropy: 3.7,
      check: notWords,
      pairs: 'razorpay-key-id',
      environmentVariable: 'RAZORPAY_KEY_SECRET',
      sample: '[A-Za-z0-9]{24}',
      examples: {
        match: [
          'RAZORPAY_KEY_SECRET=<secret>',
          "new Razorpay({ key_id: '<rzp_live_[A-Za-z0-9]{14}>', key_secret: '<secret>' })",
        ],
        miss: ['RAZORPAY_KEY_ID=<rzp_live_[A-Za-z0-9]{14}>', 'RAZORPAY_KEY_SECRET=<[A-Za-z0-9]{8}>'],
      },
    },
    {
      id: 'razorpay-key-id',
      name: 'Razorpay key id (the id of the key secret)',
      keywords: ['rzp_live_', 'rzp_test_'],
      pattern: /rzp_(?:live|test)_[A-Za-z0-9]{14}/,
      confidence: 'possible',
      pairs: 'razorpay-key-secret',
      environmentVariable: 'RAZORPAY_KEY_ID',
      sample: 'rzp_live_[A-Za-z0-9]{14}',
      examples: {
        match: ['razorpayKeyId := "<secret>"', '"razorpayKeyId": "<secret>",'],
        miss: ['RAZORPAY_KEY_ID=<rzp_live_[0-9a-f]{6}>', 'const razorpayKeyId = process.env.RAZORPAY_KEY_ID;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Generate the key pair of the mode it is for, test or live.',
        url: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys',
      },
    ],
    check: [
      {
        text: 'Transactions, refunds and payouts in the dashboard.',
        url: 'https://dashboard.razorpay.com/app/payments',
      },
    ],
    rotate: [{ text: 'Regenerate and let the old key live for 24 hours; deploy the new one in that time.' }],
    revoke: [
      {
        text: 'API Keys, regenerate and end the old one now.',
        url: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys',
      },
    ],
    prevent: [
      {
        text: 'Keys have no scopes: separate accounts or sub-merchants for what must not meet, test keys in development, and webhooks with a secret of their own.',
        url: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys',
      },
    ],
    risks: ['Payments can be captured and refunded, customers and orders read.'],
    links: [
      'https://razorpay.com/docs/api/authentication/',
      'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/',
    ],
  },
});
