import { provider } from '../provider';

export default provider({
  id: 'checkout-com',
  name: 'Checkout.com',
  home: 'https://www.checkout.com/',
  secrets: [
    {
      id: 'checkout-com-sandbox-secret-key',
      name: 'Checkout.com sandbox secret key',
      keywords: ['sk_sbox_'],
      pattern: /sk_sbox_[a-z2-7]{26}[a-z2-7*#$=]/,
      environmentVariable: 'CHECKOUT_SECRET_KEY',
      sample: 'sk_sbox_[a-z2-7]{27}',
      examples: {
        match: ['CHECKOUT_SECRET_KEY=<secret>', '"checkoutSecretKey": "<secret>"'],
        miss: ['CHECKOUT_SECRET_KEY=<sk_sbox_[a-z]{6}>', 'checkout_secret_key: ${CHECKOUT_SECRET_KEY}'],
      },
    },
    {
      id: 'checkout-com-previous-secret-key',
      name: 'Checkout.com secret key, previous form',
      keywords: ['sk_test_', 'sk_'],
      pattern: /sk_(?:test_)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
      environmentVariable: 'CHECKOUT_SECRET_KEY',
      sample: 'sk_[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: [
          'CHECKOUT_SECRET_KEY=<secret>',
          "secretKey: '<sk_test_[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>'",
        ],
        miss: [
          'CHECKOUT_SECRET_KEY=sk_00000000-0000-0000-0000-000000000000',
          'CHECKOUT_PUBLIC_KEY=<pk_[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>',
        ],
      },
    },
    {
      id: 'checkout-com-secret-key',
      name: 'Checkout.com secret key',
      keywords: ['sk_'],
      pattern: /sk_[a-z2-7]{26}[a-z2-7*#$=]/,
      near: [
        'checkout.com',
        'checkoutcom',
        'checkout_com',
        'checkout_secret',
        'checkoutsecret',
        'cko_secret',
        'ckosecret',
      ],
      entropy: 3.4,
      environmentVariable: 'CHECKOUT_SECRET_KEY',
      sample: 'sk_[a-z2-7]{27}',
      examples: {
        match: [
          'CHECKOUT_SECRET_KEY=<secret>',
          "new Checkout('<secret>', { environment: 'https://api.checkout.com' })",
        ],
        miss: ['CHECKOUT_SECRET_KEY=<sk_[a-z]{8}>', 'CHECKOUT_PUBLIC_KEY=<pk_[a-z2-7]{27}>'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['checkout-com-secret-key'],
        url: 'https://api.checkout.com/workflows',
        headers: { Authorization: 'Bearer {key}' },
        source: 'https://api-reference.checkout.com',
      },
      {
        secrets: ['checkout-com-sandbox-secret-key'],
        url: 'https://api.sandbox.checkout.com/workflows',
        headers: { Authorization: 'Bearer {key}' },
        source: 'https://api-reference.checkout.com',
      },
    ],
    create: [
      {
        text: 'Create a secret key with the scopes and processing channels it needs.',
        url: 'https://dashboard.checkout.com/developers/keys',
      },
    ],
    check: [{ text: 'Developers, Logs; payments by time.', url: 'https://dashboard.checkout.com/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [
      {
        text: 'Developers, Keys: deactivate the key (it can be made active again), then delete it.',
        url: 'https://dashboard.checkout.com/developers/keys',
      },
    ],
    prevent: [
      {
        text: 'Single scopes for each key, an IP allowlist for the key, and a key of its own for each program.',
        url: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
      },
    ],
    risks: ['Payments, refunds and payouts in your name.'],
    links: ['https://www.checkout.com/docs/developer-resources/api/manage-api-keys', 'https://www.checkout.com/docs'],
  },
});
