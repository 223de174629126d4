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
      // A client id begins with A and has 80 characters.
      pattern: /(?<![\w-])(?!A[A-Za-z0-9_-]{79}(?![\w-]))[A-Za-z0-9_-]{60,120}(?![\w-])/,
      reach: 200,
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
      pairs: 'paypal-client-id',
      examples: {
        match: ["PAYPAL_CLIENT_SECRET = '<secret>'", "const paypalClientSecret = '<secret>';"],
        miss: ['PAYPAL_CLIENT_SECRET=<[A-Za-z0-9]{9}>', 'const paypalClientSecret = process.env.PAYPAL_CLIENT_SECRET;'],
      },
    },
    {
      id: 'paypal-client-id',
      name: 'PayPal client id',
      pattern: /(?<![\w-])A[A-Za-z0-9_-]{79}(?![\w-])/,
      near: ['paypal'],
      pairs: 'paypal-client-secret',
      alone: false,
      environmentVariable: 'PAYPAL_CLIENT_ID',
      sample: 'A[A-Za-z0-9_-]{78}[A-Za-z0-9]',
      examples: {
        match: [
          'PAYPAL_CLIENT_ID=<secret>\nPAYPAL_CLIENT_SECRET=<E[A-Za-z0-9]{79}>',
          '{"paypalClientSecret": "<E[A-Za-z0-9]{79}>", "paypalClientId": "<secret>"}',
        ],
        miss: ['PAYPAL_CLIENT_ID=<A[A-Za-z0-9]{30}>', 'PAYPAL_CLIENT_SECRET=<E[A-Za-z0-9]{79}>'],
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
        text: 'PayPal shows no last use of a secret; Event Logs of the developer dashboard have the calls of each app.',
        url: 'https://developer.paypal.com/dashboard/dashboard/live',
        shows: 'last use',
      },
      {
        text: 'The account’s activity: payouts, refunds and transfers.',
        url: 'https://www.paypal.com/activities',
        shows: 'log',
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
    prevent: [
      {
        text: 'Switch off the features an app does not need (payouts above all), an app for each program; PayPal binds no REST app to IP addresses.',
        url: 'https://developer.paypal.com/dashboard/applications/live',
      },
    ],
    risks: ['Payments can be captured and refunded, payouts made, transactions read, as far as the app’s features go.'],
    links: ['https://developer.paypal.com/api/rest/', 'https://developer.paypal.com/api/rest/authentication/'],
    read: [
      { page: 'https://devblog.paypal.com/credential-rotation/', on: '2026-08-21', parts: ['rotate', 'revoke'] },
      { page: 'https://devblog.paypal.com/credential-rotation/', on: '2026-08-21', parts: ['check'] },
    ],
  },
});
