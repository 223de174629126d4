import { provider } from '../provider';

export default provider({
  id: 'klaviyo',
  name: 'Klaviyo',
  home: 'https://www.klaviyo.com/',
  secrets: [
    {
      id: 'klaviyo-private-api-key',
      name: 'Klaviyo private API key',
      keywords: ['pk_'],
      pattern: /pk_(?:[A-Za-z0-9]{34,41}|[A-Za-z0-9]{6}_[0-9a-f]{32,34})(?![\w-])/,
      entropy: 3.2,
      environmentVariable: 'KLAVIYO_API_KEY',
      sample: 'pk_[0-9a-f]{34}',
      examples: {
        match: ['KLAVIYO_API_KEY=<secret>', "new ApiKeySession('<pk_[A-Za-z0-9]{6}_[0-9a-f]{34}>')"],
        miss: ['STRIPE_PUBLISHABLE_KEY=<pk_live_[A-Za-z0-9]{24}>', 'KLAVIYO_API_KEY=<pk_[0-9a-f]{9}>'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['klaviyo-private-api-key'],
        url: 'https://a.klaviyo.com/api/accounts',
        headers: { Authorization: 'Klaviyo-API-Key {key}', revision: '2026-07-15', Accept: 'application/json' },
        live: { contains: ['"data"'] },
        source: 'https://github.com/klaviyo/openapi/blob/HEAD/openapi/stable/categories/accounts.json',
      },
    ],
    create: [
      {
        text: 'Create a private key, read-only or with chosen scopes; its prefix pk_ stands for private.',
        url: 'https://www.klaviyo.com/settings/account/api-keys',
      },
    ],
    check: [
      {
        text: 'The list of keys shows the last use; the account’s activity log tells of changes.',
        url: 'https://www.klaviyo.com/settings/account/api-keys',
      },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Settings, API keys: delete the key.', url: 'https://www.klaviyo.com/settings/account/api-keys' }],
    prevent: [
      {
        text: 'Read-only or custom scopes for each private key; the public key, which can only track, in browsers.',
        url: 'https://help.klaviyo.com/hc/en-us/articles/7423954176283',
      },
    ],
    risks: ['Profiles and lists can be exported, campaigns sent in your name.'],
    links: [
      'https://help.klaviyo.com/hc/en-us/articles/115005062267',
      'https://developers.klaviyo.com/en/docs/authenticate_',
    ],
  },
});
