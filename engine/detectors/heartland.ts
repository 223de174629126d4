import { provider } from '../provider';

export default provider({
  id: 'heartland',
  name: 'Heartland (Global Payments)',
  home: 'https://developer.heartlandpaymentsystems.com/',
  secrets: [
    {
      id: 'heartland-secret-key',
      name: 'Heartland secret API key',
      keywords: ['skapi_cert_', 'skapi_prod_'],
      pattern: /skapi_(?:cert|prod)_[\w-]{30,50}(?![\w-])/,
      environmentVariable: 'HEARTLAND_SECRET_API_KEY',
      sample: 'skapi_prod_[A-Za-z0-9_-]{39}[A-Za-z0-9]',
      examples: {
        match: ['HEARTLAND_SECRET_API_KEY=<secret>', 'config.SecretApiKey = "<secret>";'],
        miss: ['HEARTLAND_SECRET_API_KEY=<skapi_cert_[a-z]{9}>', 'HEARTLAND_PUBLIC_KEY=<pkapi_cert_[A-Za-z0-9]{30}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The merchant’s portal makes a key pair for each site.',
        url: 'https://developer.heartlandpaymentsystems.com/',
      },
    ],
    check: [
      { text: 'Reports list transactions by device and user.', url: 'https://developer.heartlandpaymentsystems.com/' },
    ],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [
      { text: 'Ask the support to disable the key pair.', url: 'https://developer.heartlandpaymentsystems.com/' },
    ],
    risks: ['Cards can be charged and refunded in the merchant’s name.'],
    links: ['https://developer.heartlandpaymentsystems.com/'],
  },
});
