import { stripeAccount } from '../checks/stripe-account';
import { provider } from '../provider';

export default provider({
  id: 'stripe',
  name: 'Stripe',
  home: 'https://stripe.com/',
  secrets: [
    {
      id: 'stripe-secret-key',
      name: 'Stripe secret key',
      keywords: ['sk_live_', 'sk_test_', 'sk_prod_'],
      pattern: /sk_(?:live|test|prod)_[A-Za-z0-9]{20,247}(?![\w-])/,
      entropy: 3.2,
      check: stripeAccount,
      environmentVariable: 'STRIPE_SECRET_KEY',
      sample: 'sk_live_51[A-Za-z0-9]{97}',
      examples: {
        match: [
          "const stripe = require('stripe')('<secret>');",
          'STRIPE_SECRET_KEY=<sk_test_[A-Za-z0-9]{24}>',
          'stripe:\n  api_key: <sk_live_[A-Za-z0-9]{24}>\n',
          'curl https://api.stripe.com/v1/charges -u <sk_test_51[A-Za-z0-9]{97}>:',
        ],
        miss: [
          'STRIPE_PUBLISHABLE_KEY=<pk_live_51[A-Za-z0-9]{97}>',
          'STRIPE_SECRET_KEY=<sk_live_[A-Za-z0-9]{9}>',
          'STRIPE_SECRET_KEY=sk_test_your_key',
          'WORKOS_API_KEY=<sk_test_a2V5Xz[A-Za-z0-9]{70}>',
        ],
      },
    },
    {
      id: 'stripe-restricted-key',
      name: 'Stripe restricted key',
      keywords: ['rk_live_', 'rk_test_', 'rk_prod_'],
      pattern: /rk_(?:live|test|prod)_[A-Za-z0-9]{20,247}(?![\w-])/,
      entropy: 3.2,
      check: stripeAccount,
      environmentVariable: 'STRIPE_API_KEY',
      sample: 'rk_live_51[A-Za-z0-9]{97}',
      examples: {
        match: [
          'STRIPE_API_KEY="<secret>"',
          'Stripe.api_key = "<rk_test_[A-Za-z0-9]{24}>"',
          '{ "stripeKey": "<rk_live_51[A-Za-z0-9]{97}>" }',
        ],
        miss: ['STRIPE_API_KEY=<rk_live_[A-Za-z0-9]{8}>', 'restricted keys start with rk_live_ or rk_test_'],
      },
    },
    {
      id: 'stripe-organization-key',
      name: 'Stripe organization key',
      keywords: ['sk_org_'],
      pattern: /sk_org_(?:(?:live|test)_)?[A-Za-z0-9]{24,240}(?![\w-])/,
      entropy: 3.5,
      environmentVariable: 'STRIPE_API_KEY',
      sample: 'sk_org_live_[A-Za-z0-9]{60}',
      examples: {
        match: ['STRIPE_ORG_KEY=<secret>', 'client := stripe.NewClient("<sk_org_[A-Za-z0-9]{60}>")'],
        miss: ['STRIPE_ORG_KEY=<sk_org_[a-z]{8}>', 'task_org_name_of_the_department = 1'],
      },
    },
    {
      id: 'stripe-ephemeral-key',
      name: 'Stripe ephemeral key',
      keywords: ['ek_live_', 'ek_test_'],
      pattern: /ek_(?:live|test)_[A-Za-z0-9]{24,247}(?:,[A-Za-z0-9]{20,60})?(?:_00[A-Za-z0-9]{6,12})?(?![\w-])/,
      entropy: 3.5,
      environmentVariable: 'STRIPE_EPHEMERAL_KEY',
      sample: 'ek_live_YWNjdF8x[A-Za-z0-9]{60}',
      examples: {
        match: ['let key = "<secret>"', '"ephemeralKeySecret": "<ek_test_YWNjdF8x[A-Za-z0-9]{50}_00[A-Za-z0-9]{8}>"'],
        miss: ['week_test_schedule_for_the_next_seven_days()', 'ephemeralKey: <ek_test_[A-Za-z0-9]{6}>'],
      },
    },
    {
      id: 'stripe-webhook-secret',
      name: 'Stripe webhook signing secret',
      keywords: ['whsec_'],
      pattern: /whsec_(?:[A-Za-z0-9]{32}|[0-9a-f]{64})(?![\w+/=-])/,
      entropy: 3.2,
      environmentVariable: 'STRIPE_WEBHOOK_SECRET',
      sample: 'whsec_[A-Za-z0-9]{32}',
      examples: {
        match: [
          'STRIPE_WEBHOOK_SECRET=<secret>',
          "stripe.webhooks.constructEvent(body, signature, '<secret>')",
          'endpoint_secret = "<whsec_[0-9a-f]{64}>"',
        ],
        miss: ['STRIPE_WEBHOOK_SECRET=whsec_...', 'STRIPE_WEBHOOK_SECRET=<whsec_[A-Za-z0-9]{12}>'],
      },
    },
    {
      id: 'stripe-intent-client-secret',
      name: 'Stripe client secret of a payment or setup',
      keywords: ['_secret_'],
      pattern: /(?:pi|seti)_[A-Za-z0-9]{14,60}_secret_[A-Za-z0-9]{20,60}(?![\w-])/,
      before: 64,
      environmentVariable: 'STRIPE_CLIENT_SECRET',
      sample: 'pi_[A-Za-z0-9]{24}_secret_[A-Za-z0-9]{25}',
      examples: {
        match: ['"stripeClientSecret": "<secret>",', 'client = Client(stripe_client_secret="<secret>")'],
        miss: ['STRIPE_CLIENT_SECRET=<pi_[0-9a-f]{5}>', 'STRIPE_CLIENT_SECRET=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['stripe-secret-key', 'stripe-restricted-key'],
        url: 'https://api.stripe.com/v1/balance',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"balance"'] },
        limited: { contains: ['"error"'] },
        revoked: { contains: ['Invalid API Key provided', 'Expired API Key', 'api_key_expired'] },
        source: 'https://docs.stripe.com/keys',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Create a restricted key that has only the resources the program uses, read before write; a secret key can do everything.',
        url: 'https://dashboard.stripe.com/apikeys',
      },
      {
        text: 'Set the addresses a live key may be used from in the key’s menu, “Manage IP restrictions”.',
        url: 'https://docs.stripe.com/keys-best-practices',
      },
      { text: 'An endpoint’s signing secret comes with the endpoint.', url: 'https://dashboard.stripe.com/webhooks' },
    ],
    check: [
      {
        text: 'The list of keys shows when each was last used; the API has it as last_used of /v2/iam/api_keys/{id}.',
        url: 'https://dashboard.stripe.com/apikeys',
        shows: 'last use',
      },
      {
        text: 'Workbench, Logs: every call with key, address and time; filter for the leaked key. New calls can be followed live.',
        url: 'https://dashboard.stripe.com/workbench/logs',
        shows: 'log',
        command: 'stripe logs tail',
      },
      {
        text: 'The security history lists keys that were created, viewed, changed or deleted.',
        url: 'https://dashboard.stripe.com/settings/security_history',
        shows: 'log',
      },
      {
        text: 'Look through payouts, refunds, transfers and new bank accounts since the key was first visible.',
        url: 'https://dashboard.stripe.com/payouts',
        shows: 'usage',
      },
    ],
    rotate: [
      {
        text: 'In the key’s menu choose “Rotate key” and a time until which the old one goes on working; deploy the new one in between.',
        url: 'https://dashboard.stripe.com/apikeys',
      },
      {
        text: 'For an endpoint choose “Roll secret”: for up to 24 hours events carry signatures of both.',
        url: 'https://dashboard.stripe.com/webhooks',
      },
    ],
    revoke: [
      {
        text: 'In the key’s menu choose “Rotate key” with expiration now, or “Delete key”: it stops at once.',
        url: 'https://dashboard.stripe.com/apikeys',
      },
      { text: 'With the API: POST /v2/iam/api_keys/{id}/expire.', url: 'https://docs.stripe.com/api' },
    ],
    prevent: [
      {
        text: 'Restricted keys (rk_…), one for each service, with the permissions it needs; a secret key can do everything.',
        url: 'https://docs.stripe.com/keys/restricted-api-keys',
      },
      {
        text: 'Bind live keys to your addresses: the key’s menu, Manage IP restrictions. A live key is shown once; keys of the Stripe CLI end after 90 days.',
        url: 'https://docs.stripe.com/keys-best-practices',
      },
      {
        text: 'An endpoint and signing secret of its own for each environment; refuse events whose timestamp is too old.',
        url: 'https://docs.stripe.com/webhooks/signature',
      },
    ],
    risks: [
      'With a live secret key charges, refunds, payouts and transfers can be made and all customers’ data read.',
      'A restricted key does what its permissions allow; a test key shows how your integration works.',
      'With a signing secret somebody can send your endpoint events that pass for Stripe’s, “payment succeeded” for one.',
    ],
    links: [
      'https://docs.stripe.com/keys',
      'https://docs.stripe.com/keys-best-practices',
      'https://docs.stripe.com/webhooks/signature',
    ],
    read: [
      { page: 'https://docs.stripe.com/keys', on: '2026-08-21', parts: ['create'] },
      { page: 'https://docs.stripe.com/keys', on: '2026-08-21', parts: ['check', 'rotate', 'revoke', 'prevent'] },
    ],
  },
});
