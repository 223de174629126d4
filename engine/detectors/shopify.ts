import { provider } from '../provider';

export default provider({
  id: 'shopify',
  name: 'Shopify',
  home: 'https://www.shopify.com/',
  secrets: [
    {
      id: 'shopify-access-token',
      name: 'Shopify access token',
      keywords: ['shpat_', 'shpca_', 'shppa_', 'shptka_', 'shpua_'],
      pattern: /shp(?:at|ca|pa|tka|ua)_[0-9a-fA-F]{32,64}/,
      environmentVariable: 'SHOPIFY_ACCESS_TOKEN',
      sample: 'shpat_[0-9a-f]{32}',
      examples: {
        match: [
          'SHOPIFY_ACCESS_TOKEN=<secret>',
          'curl -H "X-Shopify-Access-Token: <shpca_[0-9a-f]{32}>" https://shop.myshopify.com/admin/api/2025-01/shop.json',
          'password: <shppa_[0-9a-f]{32}>',
          'SHOPIFY_CLI_THEME_TOKEN=<shptka_[0-9a-f]{32}>',
        ],
        miss: ['SHOPIFY_ACCESS_TOKEN=<shpat_[0-9a-f]{12}>', 'SHOPIFY_ACCESS_TOKEN=shpat_your_token'],
      },
    },
    {
      id: 'shopify-app-secret',
      name: 'Shopify app secret',
      keywords: ['shpss_'],
      pattern: /shpss_[0-9a-fA-F]{32}/,
      environmentVariable: 'SHOPIFY_API_SECRET',
      sample: 'shpss_[0-9a-f]{32}',
      examples: {
        match: ['shopify_api_secret: <secret>', 'shopifyApiSecret := "<secret>"'],
        miss: ['SHOPIFY_API_SECRET=<shpss_[0-9a-f]{9}>', 'shopify_api_secret: ${SHOPIFY_API_SECRET}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Develop apps, create a custom app, choose the Admin API scopes it needs and install it.',
        url: 'https://help.shopify.com/en/manual/apps/app-types/custom-apps',
      },
    ],
    check: [
      {
        text: 'The store’s activity log shows what an app changed.',
        url: 'https://help.shopify.com/en/manual/shopify-admin/activity-logs',
      },
    ],
    rotate: [
      {
        text: 'A custom app has one token: make a second app with the same scopes, deploy its token, uninstall the first.',
      },
      {
        text: 'A partner app: rotate the client secret, then refresh the access tokens.',
        url: 'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials',
      },
    ],
    revoke: [
      {
        text: 'Uninstall the custom app in the store’s settings: its token ends.',
        url: 'https://help.shopify.com/en/manual/apps/app-types/custom-apps',
      },
      {
        text: 'An app secret: revoke the old client secret in the developer dashboard.',
        url: 'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials',
      },
    ],
    prevent: [{ text: 'Shopify Admin API access token (shpat_): access scopes per app.' }],
    risks: [
      'Customers’ data and orders can be read, products and prices changed, as far as the scopes go.',
      'With the app secret webhooks and sign-ins can be forged.',
    ],
    links: [
      'https://shopify.dev/docs/apps/build/authentication-authorization',
      'https://help.shopify.com/en/manual/apps/app-types/custom-apps',
    ],
  },
});
