import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'dwolla',
  name: 'Dwolla',
  home: 'https://www.dwolla.com/',
  secrets: [
    {
      id: 'dwolla-secret',
      name: 'Dwolla application secret',
      pattern: /(?<![\w-])[A-Za-z0-9-]{28,50}(?![\w-])/,
      near: ['dwolla'],
      reach: 120,
      entropy: 4.3,
      check: notWords,
      environmentVariable: 'DWOLLA_APP_SECRET',
      sample: '[A-Za-z0-9]{50}',
      examples: {
        match: [
          'DWOLLA_APP_SECRET=<secret>',
          "new Client({ key: '<[A-Za-z0-9]{50}>', secret: '<secret>', environment: 'sandbox' }) // dwolla",
        ],
        miss: ['DWOLLA_APP_SECRET=<[A-Za-z0-9]{12}>', 'https://api-sandbox.dwolla.com/token'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The application’s page shows key and secret; sandbox and production have their own.',
        url: 'https://dashboard.dwolla.com/applications-legacy',
      },
    ],
    check: [{ text: 'The dashboard lists transfers and webhooks.', url: 'https://dashboard.dwolla.com/' }],
    rotate: [{ text: 'Make a new secret and deploy it at once, or make a second application first.' }],
    revoke: [{ text: 'Applications, make a new secret.', url: 'https://dashboard.dwolla.com/applications-legacy' }],
    risks: ['Transfers can be started and customers’ data read.'],
    links: ['https://developers.dwolla.com/docs', 'https://www.dwolla.com/'],
  },
});
