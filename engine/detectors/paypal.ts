import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'paypal',
  name: 'PayPal',
  home: 'https://www.paypal.com/',
  secrets: [
    {
      id: 'paypal-client-secret',
      name: 'PayPal client secret',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{60,120}(?![\w-])/,
      near: [
        'paypal_secret',
        'paypal_client_secret',
        'paypalsecret',
        'paypalclientsecret',
        'paypal_app_secret',
        'paypal-secret',
        'paypal_key_secret',
        'api-m.paypal.com',
        'paypal',
      ],
      entropy: 4.3,
      check: notWords,
      confidence: 'likely',
      environmentVariable: 'PAYPAL_CLIENT_SECRET',
      sample: 'E[A-Za-z0-9_-]{78}[A-Za-z0-9]',
      examples: {
        match: ["PAYPAL_CLIENT_SECRET = '<secret>'", "const paypalClientSecret = '<secret>';"],
        miss: ['PAYPAL_CLIENT_SECRET=<[A-Za-z0-9]{9}>', 'const paypalClientSecret = process.env.PAYPAL_CLIENT_SECRET;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Apps & Credentials, create an app of your own for each program, with the features it needs.',
        url: 'https://developer.paypal.com/dashboard/applications/live',
      },
    ],
    check: [
      {
        text: 'Transactions and the account’s activity; the dashboard has the calls’ log.',
        url: 'https://www.paypal.com/activities',
      },
    ],
    rotate: [
      {
        text: 'An app may have two secrets: “Generate New Secret”, deploy it, disable the old, then delete it.',
        url: 'https://developer.paypal.com/dashboard/applications/live',
      },
    ],
    revoke: [
      {
        text: 'Disable the secret on the app’s page (it can be enabled again), then delete it: that is final.',
        url: 'https://developer.paypal.com/dashboard/applications/live',
      },
    ],
    prevent: [{ text: 'PayPal REST client id + secret: app features (scopes) switched off.' }],
    risks: ['Payments can be captured and refunded, payouts made, transactions read, as far as the app’s features go.'],
    links: ['https://developer.paypal.com/api/rest/', 'https://developer.paypal.com/api/rest/authentication/'],
    read: [
      { page: 'https://devblog.paypal.com/credential-rotation/', on: '2026-08-21', parts: ['rotate', 'revoke'] },
      { page: 'https://devblog.paypal.com/credential-rotation/', on: '2026-08-21', parts: ['check'] },
    ],
  },
});
