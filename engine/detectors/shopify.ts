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
        text: 'Dev Dashboard, Apps, the app, Settings, Credentials: client id and secret. Apps made in a store’s own admin keep working, but no new ones can be made there.',
        url: 'https://dev.shopify.com/dashboard',
      },
    ],
    check: [
      {
        text: 'Shopify shows no last use of a token: look at the shop’s orders, customers, discounts and price changes for what nobody of yours did.',
        url: 'https://admin.shopify.com/store',
        shows: 'last use',
      },
      {
        text: 'Settings, Store activity log; Plus organizations: the organization’s activity log.',
        url: 'https://admin.shopify.com/store/settings/account',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'App: create a second client secret, accept webhooks signed with either, get new access tokens with the new one, then revoke the old secret. An access token taken before that stays valid until it is replaced.',
        url: 'https://shopify.dev/docs/apps/build/authentication-authorization/manage-credentials',
      },
      {
        text: 'Custom app of a store’s admin: its credentials cannot be rotated one by one; uninstall and install it again, which gives new ones.',
        url: 'https://shopify.dev/docs/apps/build/authentication-authorization/legacy/admin-custom-apps',
      },
    ],
    revoke: [
      {
        text: 'In a serious breach revoke at once and accept the downtime: the app’s Settings, Client secret, Revoke. In a store: uninstall the custom app.',
        url: 'https://shopify.dev/docs/apps/build/authentication-authorization/manage-credentials',
      },
    ],
    prevent: [
      {
        text: 'Ask for few access scopes, use tokens that expire and are refreshed; secrets are on the server only, for the same secret verifies webhooks. Shopify’s documents know no binding to IP addresses.',
        url: 'https://shopify.dev/docs/apps/build/authentication-authorization/manage-credentials',
      },
    ],
    risks: [
      'Customers’ data and orders can be read, products and prices changed, as far as the scopes go.',
      'With the app secret webhooks and sign-ins can be forged.',
    ],
    links: [
      'https://shopify.dev/docs/apps/build/authentication-authorization',
      'https://help.shopify.com/en/manual/apps/app-types/custom-apps',
      'https://shopify.dev/docs/apps/build/authentication-authorization/manage-credentials',
    ],
    read: [
      {
        page: 'https://shopify.dev/docs/apps/build/authentication-authorization/manage-credentials',
        on: '2026-11-24',
        parts: ['create', 'rotate', 'revoke'],
      },
    ],
  },
});
