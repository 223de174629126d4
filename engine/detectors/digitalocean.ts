import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'digitalocean',
  name: 'DigitalOcean',
  home: 'https://www.digitalocean.com/',
  secrets: [
    {
      id: 'digitalocean-access-token',
      name: 'DigitalOcean personal access token',
      keywords: ['dop_v1_'],
      pattern: /dop_v1_[A-Za-z0-9]{64}/,
      environmentVariable: 'DIGITALOCEAN_ACCESS_TOKEN',
      sample: 'dop_v1_[0-9a-f]{64}',
      examples: {
        match: ['DIGITALOCEAN_ACCESS_TOKEN=<secret>', 'provider "digitalocean" {\n  token = "<secret>"\n}'],
        miss: ['DIGITALOCEAN_ACCESS_TOKEN=<dop_v1_[0-9a-f]{20}>', 'token = var.do_token'],
      },
    },
    {
      id: 'digitalocean-oauth-token',
      name: 'DigitalOcean OAuth token',
      keywords: ['doo_v1_'],
      pattern: /doo_v1_[A-Za-z0-9]{64}/,
      environmentVariable: 'DIGITALOCEAN_ACCESS_TOKEN',
      sample: 'doo_v1_[0-9a-f]{64}',
      examples: {
        match: ['"access_token": "<secret>"', 'Authorization: Bearer <secret>'],
        miss: ['"access_token": "<doo_v1_[0-9a-f]{10}>"', 'doo_v1_ is the prefix'],
      },
    },
    {
      id: 'digitalocean-refresh-token',
      name: 'DigitalOcean OAuth refresh token',
      keywords: ['dor_v1_'],
      pattern: /dor_v1_[A-Za-z0-9]{64}/,
      environmentVariable: 'DIGITALOCEAN_REFRESH_TOKEN',
      sample: 'dor_v1_[0-9a-f]{64}',
      examples: {
        match: ['"refresh_token": "<secret>"', "refresh_token = '<secret>'"],
        miss: ['"refresh_token": "<dor_v1_[0-9a-f]{63}>"', 'dor_v1_ is the prefix'],
      },
    },
    {
      id: 'digitalocean-access-token-legacy',
      name: 'DigitalOcean personal access token (without prefix)',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{64}(?![\w-])/,
      near: [
        'digitalocean_token',
        'digitaloceantoken',
        'digitalocean_access',
        'digitaloceanaccess',
        'digitalocean_api',
        'digitaloceanapi',
        'do_api_token',
        'do_token',
        'api.digitalocean.com',
      ],
      named: ['digitalocean'],
      reach: 80,
      check: notWords,
      environmentVariable: 'DIGITALOCEAN_ACCESS_TOKEN',
      sample: '[0-9a-f]{64}',
      examples: {
        match: [
          'DIGITALOCEAN_ACCESS_TOKEN=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://api.digitalocean.com/v2/droplets',
        ],
        miss: ['DIGITALOCEAN_ACCESS_TOKEN=<[0-9a-f]{12}>', 'digitalocean_image_sha = "<[0-9a-f]{64}>"'],
      },
    },
    {
      id: 'digitalocean-spaces-secret-key',
      name: 'DigitalOcean Spaces secret key',
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/=])/,
      near: ['digitaloceanspaces', 'spaces_secret', 'spacessecret', 'DO00'],
      named: ['digitalocean'],
      entropy: 4.1,
      check: notWords,
      environmentVariable: 'SPACES_SECRET_ACCESS_KEY',
      sample: '[A-Za-z0-9][A-Za-z0-9+/]{41}[A-Za-z0-9]',
      examples: {
        match: [
          'SPACES_SECRET_ACCESS_KEY=<secret>',
          'endpoint: "https://ams3.digitaloceanspaces.com",\nsecretAccessKey: "<secret>"',
        ],
        miss: ['SPACES_SECRET_ACCESS_KEY=<[A-Za-z0-9]{20}>', 'https://ams3.digitaloceanspaces.com/bucket/file.png'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['digitalocean-access-token', 'digitalocean-access-token-legacy'],
        url: 'https://api.digitalocean.com/v2/account',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"account"'] },
        limited: { contains: ['"forbidden"'] },
        revoked: { contains: ['"unauthorized"'] },
        source: 'https://github.com/digitalocean/openapi/blob/HEAD/specification/resources/account/account_get.yml',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Generate a token with custom scopes and an end date.',
        url: 'https://cloud.digitalocean.com/account/api/tokens',
      },
    ],
    check: [
      {
        text: 'API, Tokens: the column “Last used”.',
        url: 'https://cloud.digitalocean.com/account/api/tokens',
        shows: 'last use',
      },
      {
        text: 'Security history of the account or team: sign-ins, tokens and keys, with address.',
        url: 'https://cloud.digitalocean.com/account/security',
        shows: 'log',
      },
      {
        text: 'Droplets, Kubernetes clusters and Spaces in regions you do not use; the month’s bill.',
        url: 'https://cloud.digitalocean.com/account/billing',
        shows: 'usage',
      },
    ],
    rotate: [
      {
        text: 'Generate a second token with the same custom scopes, deploy it (DIGITALOCEAN_ACCESS_TOKEN), delete the old one.',
        url: 'https://cloud.digitalocean.com/account/api/tokens',
      },
    ],
    revoke: [
      {
        text: 'Open the token’s menu and delete it: it stops at once.',
        url: 'https://cloud.digitalocean.com/account/api/tokens',
      },
    ],
    prevent: [
      {
        text: 'Custom scopes (account:read, droplet:create …) instead of full access and an expiry of 30, 60 or 90 days. DigitalOcean’s documents know no binding of tokens to IP addresses.',
        url: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
      },
    ],
    risks: ['Droplets can be made, read, resized and deleted, at your expense; snapshots and databases can be copied.'],
    links: [
      'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
      'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
    ],
    read: [
      {
        page: 'https://github.com/digitalocean/openapi/blob/HEAD/specification/DigitalOcean-public.v2.yaml',
        on: '2026-08-21',
        parts: ['create'],
      },
    ],
  },
});
