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
    create: [{ text: 'Settings, API Tokens, Generate: Read Only where no money is sent; Read and Write and Custom ones want a list of IP addresses. Shown once.', url: 'https://app.mercury.com/settings/tokens' }],
    check: [{ text: 'The token list shows the last use.', url: 'https://app.mercury.com/settings/tokens', shows: 'last use' }, { text: 'Transactions and recipients: look for payments and new recipients that nobody of you made. Admins get a mail before a token is reduced or deleted.', url: 'https://docs.mercury.com/docs/api-token-security-policies' }],
    rotate: [{ text: 'Generate a second token of the same kind and addresses, deploy it, revoke the first. A writing one that does not write within 45 days becomes read-only.', url: 'https://docs.mercury.com/docs/api-token-security-policies' }],
    revoke: [{ text: 'Settings, API Tokens, Revoke at once, and generate a new one.', url: 'https://app.mercury.com/settings/tokens' }],
    prevent: [{ text: 'Read Only or Custom; one or few addresses; tokens unused for 45 days go by themselves.', url: 'https://docs.mercury.com/docs/api-token-security-policies' }],
    risks: ['Read Only: balances, transactions, recipients and their bank details can be read.', 'Read and Write: money can be sent, from the listed addresses.'],
    links: ['https://docs.mercury.com/docs/getting-started'],
    read: [{ page: 'https://docs.mercury.com/docs/getting-started', on: '2026-11-24', parts: ['create', 'revoke'] }, { page: 'https://docs.mercury.com/docs/api-token-security-policies', on: '2026-11-24', parts: ['check', 'rotate', 'prevent'] }],
  },
});
