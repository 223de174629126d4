import { provider } from '../provider';

export default provider({
  id: 'ebay',
  name: 'eBay',
  home: 'https://www.ebay.com/',
  secrets: [
    {
      id: 'ebay-client-secret',
      name: 'eBay client secret (Cert ID)',
      keywords: ['PRD-', 'SBX-'],
      pattern: /(?:PRD|SBX)-[0-9a-f]{12}(?:-[0-9a-f]{4}){4}(?![\w-])/,
      environmentVariable: 'EBAY_CLIENT_SECRET',
      sample: 'PRD-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}',
      examples: {
        match: ['EBAY_CLIENT_SECRET=<secret>', 'api.ebay.com:\n  appid: Shop-App-PRD-1\n  certid: <secret>'],
        miss: ['EBAY_CLIENT_ID=<Shop-App-PRD-[0-9a-f]{9}-[0-9a-f]{8}>', 'EBAY_CLIENT_SECRET=<PRD-[0-9a-f]{12}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The keyset of the application has an App ID, which is public, and a Cert ID.',
        url: 'https://developer.ebay.com/my/keys',
      },
    ],
    check: [{ text: 'The application’s page shows its calls.', url: 'https://developer.ebay.com/my/stats' }],
    rotate: [
      {
        text: 'Rotate the Cert ID: two may live for a time, so deploy the new one, then end the old.',
        url: 'https://developer.ebay.com/my/keys',
      },
    ],
    revoke: [{ text: 'Application Keys, Rotate (Reset) Cert ID.', url: 'https://developer.ebay.com/my/keys' }],
    risks: ['Tokens are made in your application’s name; with users’ tokens their offers and orders are changed.'],
    links: [
      'https://developer.ebay.com/api-docs/static/creating-edp-account.html',
      'https://developer.ebay.com/develop',
    ],
  },
});
