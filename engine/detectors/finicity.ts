import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'finicity',
  name: 'Mastercard Open Finance (Finicity)',
  home: 'https://developer.mastercard.com/open-finance-us/documentation/',
  secrets: [
    {
      id: 'finicity-app-key',
      name: 'Finicity app key',
      pattern: /[0-9a-f]{32}/,
      near: ['finicity'],
      reach: 100,
      pairs: 'finicity-partner-secret',
      environmentVariable: 'FINICITY_APP_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: [
          'FINICITY_APP_KEY=<secret>',
          'curl -H "Finicity-App-Key: <secret>" https://api.finicity.com/institution/v2/institutions',
        ],
        miss: ['FINICITY_APP_KEY=<[0-9a-f]{12}>', 'https://api.finicity.com/institution/v2/institutions'],
      },
    },
    {
      id: 'finicity-partner-secret',
      name: 'Finicity partner secret',
      pattern: /[A-Za-z0-9]{20}/,
      near: ['finicity'],
      reach: 80,
      entropy: 3.1,
      check: notWords,
      pairs: 'finicity-app-key',
      environmentVariable: 'FINICITY_PARTNER_SECRET',
      sample: '[A-Za-z0-9]{20}',
      examples: {
        match: ['FINICITY_PARTNER_SECRET=<secret>', 'finicity:\n  partnerSecret: <secret>'],
        miss: ['FINICITY_PARTNER_ID=2445581234567', 'FINICITY_PARTNER_SECRET=<[A-Za-z0-9]{9}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The project’s page shows partner id, secret and app key.',
        url: 'https://developer.mastercard.com/dashboard',
      },
    ],
    check: [{ text: 'The project’s reports list calls.', url: 'https://developer.mastercard.com/dashboard' }],
    rotate: [
      {
        text: 'Change the partner secret by the interface, deploy it at once.',
        url: 'https://developer.mastercard.com/open-finance-us/documentation/',
      },
    ],
    revoke: [
      {
        text: 'Change the partner secret; the app key is renewed by the support.',
        url: 'https://developer.mastercard.com/open-finance-us/documentation/',
      },
    ],
    risks: ['Bank data of consumers who gave their consent can be read.'],
    links: [
      'https://developer.mastercard.com/open-finance-us/documentation/',
      'https://developer.mastercard.com/support',
    ],
  },
});
