import { provider } from '../provider';

export default provider({
  id: 'crossmint',
  name: 'Crossmint',
  home: 'https://www.crossmint.com/',
  secrets: [
    {
      id: 'crossmint-server-key',
      name: 'Crossmint server API key',
      keywords: ['sk_production_', 'sk_staging_', 'sk_development_'],
      pattern: /sk_(?:production|staging|development)_[A-Za-z0-9]{50,240}(?![\w-])/,
      environmentVariable: 'CROSSMINT_API_KEY',
      sample: 'sk_production_[A-Za-z0-9]{120}',
      examples: {
        match: ['CROSSMINT_API_KEY=<secret>', 'X-API-KEY: <sk_staging_[A-Za-z0-9]{140}>'],
        miss: [
          'NEXT_PUBLIC_CROSSMINT=<ck_production_[A-Za-z0-9]{120}>',
          'CROSSMINT_API_KEY=<sk_production_[A-Za-z0-9]{8}>',
        ],
      },
    },
    // Meant for browsers.
    {
      id: 'crossmint-client-key',
      name: 'Crossmint client API key',
      keywords: ['ck_production_', 'ck_staging_', 'ck_development_'],
      pattern: /ck_(?:production|staging|development)_[A-Za-z0-9]{20,240}(?![\w-])/,
      confidence: 'possible',
      environmentVariable: 'CROSSMINT_CLIENT_API_KEY',
      sample: 'ck_staging_[A-Za-z0-9]{120}',
      examples: {
        match: ['crossmint_client_api_key: <secret>', "const crossmintClientApiKey = '<secret>';"],
        miss: [
          'CROSSMINT_CLIENT_API_KEY=<ck_staging_[0-9a-f]{5}>',
          'crossmintClientApiKey := os.Getenv("CROSSMINT_CLIENT_API_KEY")',
        ],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a server key with the scopes it needs.', url: 'https://www.crossmint.com/console' }],
    check: [{ text: 'The console lists requests and mints.', url: 'https://www.crossmint.com/console' }],
    rotate: [{ text: 'Make a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'Integrate, API keys, delete.', url: 'https://www.crossmint.com/console' }],
    risks: ['Wallets and mints of the project can be used at your expense.'],
    links: ['https://docs.crossmint.com/introduction/platform/api-keys/overview', 'https://docs.crossmint.com/'],
  },
});
