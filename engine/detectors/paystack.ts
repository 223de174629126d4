import { provider } from '../provider';

export default provider({
  id: 'paystack',
  name: 'Paystack',
  home: 'https://paystack.com/',
  secrets: [
    {
      id: 'paystack-secret-key',
      name: 'Paystack secret key',
      keywords: ['sk_live_', 'sk_test_'],
      pattern: /sk_(?:live|test)_[0-9a-f]{40}/,
      environmentVariable: 'PAYSTACK_SECRET_KEY',
      sample: 'sk_live_[0-9a-f]{40}',
      examples: {
        match: ['PAYSTACK_SECRET_KEY=<secret>', 'Authorization: Bearer <sk_test_[0-9a-f]{40}>'],
        miss: ['PAYSTACK_PUBLIC_KEY=<pk_live_[0-9a-f]{40}>', 'PAYSTACK_SECRET_KEY=<sk_live_[0-9a-f]{12}>'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['paystack-secret-key'],
        url: 'https://api.paystack.co/balance',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"currency"'] },
        revoked: { contains: ['Invalid key'] },
        source: 'https://github.com/PaystackOSS/openapi/blob/HEAD/src/assets/openapi/openapi.yaml',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'There is one secret key for test and one for live; set the list of allowed addresses with it.',
        url: 'https://dashboard.paystack.com/#/settings/developers',
      },
    ],
    check: [
      { text: 'Transactions, transfers and the audit log in the dashboard.', url: 'https://dashboard.paystack.com/' },
    ],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [
      {
        text: 'Settings, API Keys & Webhooks: generate a new secret key.',
        url: 'https://dashboard.paystack.com/#/settings/developers',
      },
    ],
    prevent: [
      {
        text: 'An IP whitelist for the secret key (Settings, API Keys & Webhooks): calls from elsewhere are refused.',
        url: 'https://dashboard.paystack.com/#/settings/developers',
      },
    ],
    risks: ['Charges, refunds and transfers from your balance; customers can be read.'],
    links: ['https://paystack.com/docs/api/authentication/', 'https://support.paystack.com/en/articles/2130711'],
  },
});
