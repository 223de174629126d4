import { anyValid, crc32Tail, withCrc32 } from '../checks/crc32';
import { notWords } from '../checks/words';
import { provider, type Check } from '../provider';

/** 40 characters behind the prefix, then their CRC-32 in hex. */
const scannable = (prefix: number): Check =>
  anyValid(crc32Tail({ skip: prefix, form: 'hex' }), crc32Tail({ form: 'hex' }));

export default provider({
  id: 'cloudflare',
  name: 'Cloudflare',
  home: 'https://www.cloudflare.com/',
  secrets: [
    {
      id: 'cloudflare-user-token',
      name: 'Cloudflare user API token',
      keywords: ['cfut_'],
      pattern: /cfut_[A-Za-z0-9_-]{41,64}(?![\w-])/,
      check: scannable(5),
      environmentVariable: 'CLOUDFLARE_API_TOKEN',
      sample: withCrc32('cfut_[A-Za-z0-9]{40}', { skip: 5, form: 'hex' }),
      examples: {
        match: ['CLOUDFLARE_API_TOKEN=<secret>', 'provider "cloudflare" {\n  api_token = "<secret>"\n}'],
        miss: ['CLOUDFLARE_API_TOKEN=<cfut_[A-Za-z0-9]{20}>', 'CLOUDFLARE_API_TOKEN=${{ secrets.CF }}'],
      },
    },
    {
      id: 'cloudflare-account-token',
      name: 'Cloudflare account API token',
      keywords: ['cfat_'],
      pattern: /cfat_[A-Za-z0-9_-]{41,64}(?![\w-])/,
      check: scannable(5),
      environmentVariable: 'CLOUDFLARE_API_TOKEN',
      sample: withCrc32('cfat_[A-Za-z0-9]{40}', { skip: 5, form: 'hex' }),
      examples: {
        match: ['CLOUDFLARE_API_TOKEN=<secret>', "api_token: '<secret>'"],
        miss: ['CLOUDFLARE_API_TOKEN=<cfat_[A-Za-z0-9]{20}>', 'prefix = "cfat_"'],
      },
    },
    {
      id: 'cloudflare-global-key',
      name: 'Cloudflare global API key',
      keywords: ['cfk_'],
      pattern: /cfk_[A-Za-z0-9_-]{41,64}(?![\w-])/,
      check: scannable(4),
      environmentVariable: 'CLOUDFLARE_API_KEY',
      sample: withCrc32('cfk_[A-Za-z0-9]{40}', { skip: 4, form: 'hex' }),
      examples: {
        match: ['CLOUDFLARE_API_KEY=<secret>', 'X-Auth-Key: <secret>'],
        miss: ['CLOUDFLARE_API_KEY=<cfk_[A-Za-z0-9]{20}>', 'prefix = "cfk_"'],
      },
    },
    {
      id: 'cloudflare-global-key-legacy',
      name: 'Cloudflare global API key (37 characters)',
      pattern: /[0-9a-f]{37,45}/,
      near: ['cloudflare', 'x-auth-key'],
      environmentVariable: 'CLOUDFLARE_API_KEY',
      sample: '[0-9a-f]{37}',
      examples: {
        match: [
          'CLOUDFLARE_API_KEY=<secret>',
          'curl -H "X-Auth-Key: <secret>" https://api.cloudflare.com/client/v4/zones',
        ],
        miss: ['CLOUDFLARE_API_KEY=<[0-9a-f]{20}>', 'cloudflare_zone_id = "<[0-9a-f]{32}>"'],
      },
    },
    {
      id: 'cloudflare-api-token-legacy',
      name: 'Cloudflare API token (40 characters)',
      pattern: /(?<![\w-])[A-Za-z0-9_-][A-Za-z0-9_=-]{37,41}(?![\w=-])/,
      near: [
        'cloudflare_api',
        'cloudflareapi',
        'cloudflare_token',
        'cloudflaretoken',
        'cloudflare api',
        'api.cloudflare.com',
        'cf_api_token',
        'cfapitoken',
        'cloudflare',
      ],
      reach: 80,
      entropy: 4.05,
      check: notWords,
      environmentVariable: 'CLOUDFLARE_API_TOKEN',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{38}[A-Za-z0-9]',
      examples: {
        match: [
          'CLOUDFLARE_API_TOKEN=<secret>',
          'curl https://api.cloudflare.com/client/v4/user -H "Authorization: Bearer <secret>"',
        ],
        miss: ['CLOUDFLARE_API_TOKEN=<[A-Za-z0-9]{20}>', 'cloudflare_commit: <[0-9a-f]{40}>'],
      },
    },
    {
      id: 'cloudflare-origin-ca-key',
      name: 'Cloudflare Origin CA key',
      keywords: ['v1.0-'],
      pattern: /v1\.0-[A-Za-z0-9._-]{160,180}(?![\w-])/,
      environmentVariable: 'CLOUDFLARE_API_USER_SERVICE_KEY',
      sample: 'v1.0-[0-9a-f]{24}-[0-9a-f]{146}',
      examples: {
        match: ['CLOUDFLARE_API_USER_SERVICE_KEY=<secret>', 'X-Auth-User-Service-Key: <secret>'],
        miss: ['version: v1.0-beta', 'key = "<v1.0-[0-9a-f]{24}>"'],
      },
    },
    // The site key (23 characters) is public, the secret key is longer.
    {
      id: 'cloudflare-turnstile-secret-key',
      name: 'Cloudflare Turnstile secret key',
      keywords: ['0x4AAAAAAA'],
      pattern: /0x4AAAAAAA[A-Za-z0-9_-]{24,28}(?![\w-])/,
      environmentVariable: 'TURNSTILE_SECRET_KEY',
      sample: '0x4AAAAAAA[A-Za-z0-9_-]{24}[A-Za-z0-9]',
      examples: {
        match: ['TURNSTILE_SECRET_KEY=<secret>', "formData.append('secret', '<secret>');"],
        miss: ['TURNSTILE_SITE_KEY=<0x4AAAAAAA[A-Za-z0-9]{14}>', 'mask = 0x4AAAAAAA'],
      },
    },
    {
      id: 'cloudflare-r2-secret-access-key',
      name: 'Cloudflare R2 secret access key',
      pattern: /[0-9a-f]{64}/,
      near: ['r2.cloudflarestorage.com', 'r2_secret', 'r2secret', 'cloudflare_r2'],
      named: ['cloudflare'],
      environmentVariable: 'R2_SECRET_ACCESS_KEY',
      sample: '[0-9a-f]{64}',
      examples: {
        match: [
          'R2_SECRET_ACCESS_KEY=<secret>',
          "endpoint: 'https://<[0-9a-f]{32}>.r2.cloudflarestorage.com',\nsecretAccessKey: '<secret>'",
        ],
        miss: ['R2_SECRET_ACCESS_KEY=<[0-9a-f]{32}>', 'R2_SECRET_ACCESS_KEY=$R2'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['cloudflare-user-token'],
        url: 'https://api.cloudflare.com/client/v4/user/tokens/verify',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"active"'] },
        source:
          'https://github.com/cloudflare/cloudflare-python/blob/HEAD/src/cloudflare/resources/user/tokens/tokens.py',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'My Profile (or Manage Account for tokens of no person), API Tokens, Create Token: start from a template, choose the zones and Read where Edit is not needed.',
        url: 'https://dash.cloudflare.com/profile/api-tokens',
      },
      {
        text: 'Under Client IP Address Filtering name the addresses it may come from, and set a TTL.',
        url: 'https://developers.cloudflare.com/fundamentals/api/how-to/restrict-tokens/',
      },
    ],
    check: [
      {
        text: 'API Tokens: when each was last used.',
        url: 'https://dash.cloudflare.com/profile/api-tokens',
        shows: 'last use',
      },
      {
        text: 'Manage Account, Audit Log: changes with actor, address and token.',
        url: 'https://dash.cloudflare.com/?to=/:account/audit-log',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'A user may have 50 tokens: create another from the same policies, set CLOUDFLARE_API_TOKEN anew, delete the old one. “Roll” replaces the value at once.',
        url: 'https://dash.cloudflare.com/profile/api-tokens',
      },
    ],
    revoke: [
      {
        text: 'Open the token’s menu: disable (can be taken back), roll or delete. Global key: Change.',
        url: 'https://dash.cloudflare.com/profile/api-tokens',
      },
    ],
    prevent: [
      {
        text: 'Scoped tokens instead of the Global API Key, which can do all that its user can; each with zones, client addresses and an end.',
        url: 'https://developers.cloudflare.com/fundamentals/api/how-to/restrict-tokens/',
      },
      {
        text: 'Never give “API Tokens: Edit” to a token of a program: with it further tokens can be made.',
        url: 'https://developers.cloudflare.com/fundamentals/api/how-to/create-via-api/',
      },
    ],
    risks: [
      'DNS can be pointed elsewhere, certificates ordered, workers replaced; the global key may do all that the user may.',
    ],
    links: [
      'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
      'https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/',
      'https://developers.cloudflare.com/turnstile/get-started/server-side-validation/',
    ],
    read: [
      {
        page: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
        on: '2026-11-24',
        parts: ['create', 'prevent'],
      },
      {
        page: 'https://github.com/cloudflare/cloudflare-python/blob/HEAD/src/cloudflare/types/shared/token.py',
        on: '2026-08-21',
        parts: ['check'],
      },
      {
        page: 'https://github.com/cloudflare/cloudflare-python/blob/HEAD/src/cloudflare/types/shared/token.py',
        on: '2026-08-21',
        parts: ['revoke'],
      },
    ],
  },
});
