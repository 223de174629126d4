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
    alive: [{ secrets: ['vercel-token-legacy', 'vercel-token'], url: 'https://api.vercel.com/v2/user', headers: { Authorization: 'Bearer {key}' }, live: { contains: ['"user"', '"email"'] }, source: 'https://vercel.com/kb/guide/how-do-i-use-a-vercel-api-access-token' }],
    create: [
      { text: 'Create a token for one team or project with an end date.', url: 'https://vercel.com/account/tokens' },
    ],
    check: [
      {
        text: 'The tokens page says when a token was last active; the team’s activity log says what it did.',
        url: 'https://vercel.com/account/tokens',
      },
    ],
    rotate: [{ text: 'Create a second token with the same scope, deploy it, delete the old one.' }],
    revoke: [
      { text: 'Delete the token on the tokens page.', url: 'https://vercel.com/account/tokens' },
      {
        text: 'Blob token: disconnect or rotate it in the store’s settings.',
        url: 'https://vercel.com/dashboard/stores',
      },
    ],
    prevent: [{ text: 'Vercel access token (vcp_, legacy 24 characters): scope: full account, team or single project; expiry.' }],
    risks: ['Deployments can be replaced and environment variables of projects read, with all the keys in them.'],
    links: [
      'https://vercel.com/docs/rest-api/welcome',
      'https://vercel.com/docs/accounts/create-a-token',
      'https://vercel.com/docs/vercel-blob',
    ],
    read: [
      { page: 'https://github.com/vercel/vercel/blob/HEAD/packages/cli/src/index.ts', on: '2026-08-21', parts: ['create', 'prevent'] },
    ],
  },
});
