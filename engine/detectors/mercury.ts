import { provider } from '../provider';

export default provider({
  id: 'mercury',
  name: 'Mercury',
  home: 'https://mercury.com/',
  secrets: [
    {
      id: 'mercury-api-token',
      name: 'Mercury API token',
      keywords: ['mercury_production_', 'mercury_sandbox_'],
      pattern: /mercury_(?:production|sandbox)_(?:[A-Za-z0-9]{2,8}_)?[A-Za-z0-9]{36,60}(?:_yrucrem)?(?![\w-])/,
      environmentVariable: 'MERCURY_API_TOKEN',
      sample: 'mercury_production_rma_[A-Za-z0-9]{44}_yrucrem',
      examples: {
        match: ['MERCURY_API_TOKEN=<secret>', 'Authorization: Bearer secret-token:<secret>'],
        miss: ['MERCURY_API_TOKEN=<mercury_production_rma_[a-z]{9}>', 'MERCURY_ENV=mercury_sandbox_'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['mercury-api-token'], url: 'https://api.mercury.com/api/v1/accounts', headers: { Authorization: 'Bearer {key}' }, source: 'https://docs.mercury.com/docs/api-token-security-policies' }],
    create: [
      {
        text: 'Make a read-only or custom token; writing ones are bound to addresses.',
        url: 'https://app.mercury.com/settings/tokens',
      },
    ],
    check: [
      {
        text: 'The token list shows the last use; transactions list what was paid.',
        url: 'https://app.mercury.com/transactions',
      },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Delete the token.', url: 'https://app.mercury.com/settings/tokens' }],
    risks: ['Balances and counterparts can be read; with write access payments are prepared or sent.'],
    links: ['https://docs.mercury.com/docs/api-token-security-policies'],
  },
});
