import { provider } from '../provider';

export default provider({
  id: 'xendit',
  name: 'Xendit',
  home: 'https://www.xendit.co/',
  secrets: [
    {
      id: 'xendit-secret-key',
      name: 'Xendit secret key',
      keywords: ['xnd_production_', 'xnd_development_'],
      pattern: /xnd_(?:production|development)_[A-Za-z0-9]{40,90}(?![\w-])/,
      environmentVariable: 'XENDIT_SECRET_KEY',
      sample: 'xnd_production_[A-Za-z0-9]{56}',
      examples: {
        match: ['XENDIT_SECRET_KEY=<secret>', "new Xendit({ secretKey: '<xnd_development_[A-Za-z0-9]{56}>' })"],
        miss: [
          'XENDIT_PUBLIC_KEY=<xnd_public_production_[A-Za-z0-9]{56}>',
          'XENDIT_SECRET_KEY=<xnd_production_[A-Za-z0-9]{8}>',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Generate a secret key with permissions for each product, and set the allowed addresses.',
        url: 'https://dashboard.xendit.co/settings/developers#api-keys',
      },
    ],
    check: [{ text: 'Transactions, and the list of keys with their last use.', url: 'https://dashboard.xendit.co/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [
      { text: 'Settings, API Keys, delete the key.', url: 'https://dashboard.xendit.co/settings/developers#api-keys' },
    ],
    risks: ['Money can be collected and paid out, as far as the permissions go.'],
    links: ['https://docs.xendit.co/docs/api-keys', 'https://docs.xendit.co/'],
  },
});
