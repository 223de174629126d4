import { anyValid, crc32Base62, withCrc32 } from '../checks/crc32';
import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'vercel',
  name: 'Vercel',
  home: 'https://vercel.com/',
  secrets: [
    {
      id: 'vercel-token',
      name: 'Vercel token',
      keywords: ['vcp_', 'vca_', 'vcr_', 'vci_'],
      pattern: /vc[pari]_[A-Za-z0-9_-]{24,60}(?![\w-])/,
      check: anyValid(crc32Base62(4), crc32Base62(0)),
      environmentVariable: 'VERCEL_TOKEN',
      sample: withCrc32('vcp_[A-Za-z0-9]{50}', { skip: 4 }),
      examples: {
        match: ['VERCEL_TOKEN=<secret>', 'vercel deploy --token <secret>'],
        miss: ['VERCEL_TOKEN=<vcp_[A-Za-z0-9]{20}>', 'VERCEL_ORG_ID=<team_[A-Za-z0-9]{24}>'],
      },
    },
    {
      id: 'vercel-ai-gateway-key',
      name: 'Vercel AI Gateway API key',
      keywords: ['vck_'],
      pattern: /vck_[A-Za-z0-9_-]{24,60}(?![\w-])/,
      check: anyValid(crc32Base62(4), crc32Base62(0)),
      environmentVariable: 'AI_GATEWAY_API_KEY',
      sample: withCrc32('vck_[A-Za-z0-9]{50}', { skip: 4 }),
      examples: {
        match: ['AI_GATEWAY_API_KEY=<secret>', 'apiKey: "<secret>",'],
        miss: ['AI_GATEWAY_API_KEY=<vck_[A-Za-z0-9]{20}>', "prefix = 'vck_'"],
      },
    },
    {
      id: 'vercel-token-legacy',
      name: 'Vercel token (24 characters)',
      pattern: /[A-Za-z0-9]{24}/,
      near: [
        'vercel',
        'vercel_token',
        'verceltoken',
        'vercel_api',
        'vercelapi',
        'api.vercel.com',
        'vercel --token',
        'now_token',
      ],
      reach: 80,
      check: notWords,
      environmentVariable: 'VERCEL_TOKEN',
      sample: '[A-Za-z0-9]{24}',
      examples: {
        match: ['VERCEL_TOKEN=<secret>', "vercelToken: '<secret>'"],
        miss: ['VERCEL_PROJECT_ID=<prj_[A-Za-z0-9]{28}>', 'VERCEL_TOKEN=<[A-Za-z0-9]{12}>'],
      },
    },
    {
      id: 'vercel-blob-token',
      name: 'Vercel Blob read-write token',
      keywords: ['vercel_blob_rw_'],
      pattern: /vercel_blob_rw_[A-Za-z0-9]{10,24}_[A-Za-z0-9]{24,40}(?![\w-])/,
      environmentVariable: 'BLOB_READ_WRITE_TOKEN',
      sample: 'vercel_blob_rw_[A-Za-z0-9]{16}_[A-Za-z0-9]{30}',
      examples: {
        match: ['BLOB_READ_WRITE_TOKEN="<secret>"', "await put(name, body, { access: 'public', token: '<secret>' });"],
        miss: ['BLOB_READ_WRITE_TOKEN=vercel_blob_rw_', 'BLOB_READ_WRITE_TOKEN=<vercel_blob_rw_[A-Za-z0-9]{6}>'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['vercel-token-legacy', 'vercel-token'],
        url: 'https://api.vercel.com/v2/user',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"user"', '"email"'] },
        revoked: { status: 403, contains: ['"invalidToken":true'] },
        source: 'https://vercel.com/docs/rest-api/errors',
      },
    ],
    create: [
      {
        text: 'Account Settings, Tokens: choose the scope (account, one team, or one project) and an expiration. The value is shown once.',
        url: 'https://vercel.com/account/settings/tokens',
      },
    ],
    check: [
      {
        text: 'The Tokens page shows when each was last active.',
        url: 'https://vercel.com/account/settings/tokens',
        shows: 'last use',
      },
      {
        text: 'Team, Activity: deployments, environment variables and domains that changed; Enterprise exports an audit log.',
        url: 'https://vercel.com/docs/activity-log',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Make a second token with the same scope, change VERCEL_TOKEN where it is used, delete the first.',
        url: 'https://vercel.com/account/settings/tokens',
      },
    ],
    revoke: [
      {
        text: 'Tokens, delete it; or DELETE /v3/user/tokens/{id}, where “current” ends the very token that calls.',
        url: 'https://vercel.com/docs/rest-api/authentication/delete-an-authentication-token',
      },
    ],
    prevent: [
      {
        text: 'Project-scoped tokens, which can reach nothing else, and an expiration. Vercel’s documents know no binding of tokens to IP addresses.',
        url: 'https://vercel.com/docs/accounts/access-tokens',
      },
    ],
    risks: ['Deployments can be made and changed, environment variables read, domains moved: what the scope reaches.'],
    links: [
      'https://vercel.com/docs/rest-api/welcome',
      'https://vercel.com/docs/accounts/create-a-token',
      'https://vercel.com/docs/vercel-blob',
      'https://vercel.com/docs/accounts/access-tokens',
    ],
    read: [
      {
        page: 'https://vercel.com/docs/accounts/access-tokens',
        on: '2026-11-24',
        parts: ['create', 'rotate', 'prevent'],
      },
      {
        page: 'https://vercel.com/docs/rest-api/authentication/delete-an-authentication-token',
        on: '2026-11-24',
        parts: ['revoke'],
      },
      {
        page: 'https://github.com/vercel/vercel/blob/HEAD/packages/cli/src/index.ts',
        on: '2026-08-21',
        parts: ['check'],
      },
    ],
  },
});
