import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'netlify',
  name: 'Netlify',
  home: 'https://www.netlify.com/',
  secrets: [
    {
      id: 'netlify-token',
      name: 'Netlify token',
      keywords: ['nfp_', 'nfo_', 'nfc_', 'nfu_', 'nfb_'],
      pattern: /nf[pocub]_[A-Za-z0-9]{36,48}(?![\w-])/,
      after: 64,
      environmentVariable: 'NETLIFY_AUTH_TOKEN',
      sample: 'nfp_[A-Za-z0-9]{36}',
      examples: {
        match: ['NETLIFY_AUTH_TOKEN=<secret>', 'netlify deploy --auth <secret>'],
        miss: [
          'NETLIFY_AUTH_TOKEN=<nfp_[A-Za-z0-9]{12}>',
          'NETLIFY_SITE_ID=<[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}>',
        ],
      },
    },
    {
      id: 'netlify-token-legacy',
      name: 'Netlify token (without prefix)',
      pattern: /(?<![\w-])[A-Za-z0-9_-][A-Za-z0-9_=-]{39,45}(?![\w=-])|[0-9a-f]{60,64}/,
      near: ['netlify'],
      reach: 60,
      entropy: 4.1,
      check: notWords,
      environmentVariable: 'NETLIFY_AUTH_TOKEN',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{41}[A-Za-z0-9]',
      examples: {
        match: ['NETLIFY_AUTH_TOKEN=<secret>', "const client = new NetlifyAPI('<secret>');"],
        miss: ['NETLIFY_AUTH_TOKEN=<[A-Za-z0-9]{20}>', 'netlify_commit = "<[0-9a-f]{40}>"'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['netlify-token'],
        url: 'https://api.netlify.com/api/v1/user',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"email"'] },
        source: 'https://github.com/netlify/cli/blob/HEAD/src/commands/login/login-check.ts',
        checked: '2026-11-24',
      },
    ],
    create: [
      { text: 'Create a personal access token with an end date.', url: 'https://app.netlify.com/user/applications' },
    ],
    check: [
      {
        text: 'Netlify shows no last use of a token.',
        url: 'https://app.netlify.com/user/applications#personal-access-tokens',
        shows: 'last use',
      },
      {
        text: 'The team’s audit log: deploys, environment variables, domains, members that changed, with actor.',
        url: 'https://app.netlify.com/teams/_/audit',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Several tokens stand side by side: create the second, set NETLIFY_AUTH_TOKEN anew, delete the first.',
        url: 'https://app.netlify.com/user/applications#personal-access-tokens',
      },
    ],
    revoke: [
      { text: 'Applications, Personal access tokens, Revoke.', url: 'https://app.netlify.com/user/applications' },
    ],
    prevent: [
      {
        text: 'Tokens have an expiry and no scopes: a user of its own with few teams for programs, build hooks where only a deploy is wanted. Netlify’s documents know no binding to IP addresses.',
        url: 'https://docs.netlify.com/api/get-started/',
      },
    ],
    risks: ['Sites can be replaced, and their environment variables read, with the keys in them.'],
    links: [
      'https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/',
      'https://docs.netlify.com/manage/accounts-and-billing/team-management/manage-team-activity/',
    ],
    read: [{ page: 'https://github.com/netlify/open-api/blob/HEAD/swagger.yml', on: '2026-08-21', parts: ['check'] }],
  },
});
