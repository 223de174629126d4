import { encodeBase64 } from '../checks/base64';
import { basicAuth } from '../checks/basic-auth';
import { crc32Base62, withCrc32 } from '../checks/crc32';
import { provider } from '../provider';

export default provider({
  id: 'npm',
  name: 'npm',
  home: 'https://www.npmjs.com/',
  secrets: [
    {
      id: 'npm-access-token',
      name: 'npm access token',
      keywords: ['npm_'],
      pattern: /npm_[A-Za-z0-9]{36,255}/,
      check: crc32Base62(4),
      environmentVariable: 'NPM_TOKEN',
      sample: withCrc32('npm_[A-Za-z0-9]{30}', { skip: 4 }),
      examples: {
        match: ['NPM_TOKEN=<secret>', '//registry.npmjs.org/:_authToken=<secret>', 'npmAuthToken: "<secret>"'],
        miss: [
          'NPM_TOKEN=<npm_[A-Za-z0-9]{12}>',
          '//registry.npmjs.org/:_authToken=${NPM_TOKEN}',
          'npm_config_registry=https://registry.npmjs.org/',
        ],
      },
    },
    {
      id: 'npm-token-legacy',
      name: 'npm token (before 2021)',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['_authtoken', 'npm_token', 'npm_auth', 'npmtoken', 'npmauth'],
      named: ['npm'],
      reach: 24,
      entropy: 3,
      environmentVariable: 'NPM_TOKEN',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['//registry.npmjs.org/:_authToken=<secret>', 'export NPM_TOKEN="<secret>"'],
        miss: ['//registry.npmjs.org/:_authToken=<[0-9a-f]{12}>', '//registry.npmjs.org/:_authToken=${NPM_TOKEN}'],
      },
    },
    {
      id: 'npm-basic-auth',
      name: 'npm registry login (_auth)',
      pattern: /(?<![A-Za-z0-9+\/])[A-Za-z0-9+\/]{12,200}={0,2}(?![A-Za-z0-9+\/=])/,
      near: [':_auth=', '_auth =', '_auth=', 'npm_auth', 'npmauth'],
      named: ['npm'],
      reach: 24,
      entropy: 3,
      check: basicAuth,
      confidence: 'likely',
      environmentVariable: 'NPM_AUTH',
      sample: (random) => encodeBase64(random.template('[a-z]{8}:[A-Za-z0-9]{19}')),
      examples: {
        match: ['_auth=<secret>', '//npm.acme.dev/:_auth=<secret>', 'always-auth=true\n_auth = <secret>'],
        miss: ['_auth=${NPM_AUTH}', '_auth=<[A-Za-z0-9]{6}>'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['npm-access-token', 'npm-token-legacy'],
        url: 'https://registry.npmjs.org/-/whoami',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"username"'] },
        elsewhere: ['other IP addresses, if it is bound to some'],
        source: 'https://github.com/npm/cli/blob/HEAD/lib/utils/get-identity.js',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Access Tokens, Generate New Token: read-only where nothing is published, chosen packages or scopes, an expiration, and “Bypass two-factor authentication” only where CI must publish.',
        url: 'https://www.npmjs.com/settings/~/tokens/new',
      },
      {
        text: 'For publishing from GitHub Actions, GitLab or CircleCI set up a trusted publisher: no token is needed at all.',
        url: 'https://docs.npmjs.com/trusted-publishers',
      },
    ],
    check: [
      {
        text: 'npm shows no last use of a token: look at the versions, maintainers and dist-tags of your packages for what you did not do.',
        url: 'https://www.npmjs.com/settings/~/packages',
        shows: 'last use',
      },
      {
        text: 'List your tokens with their dates and address ranges, for those you did not make.',
        shows: 'log',
        command: 'npm token list',
      },
    ],
    rotate: [
      {
        text: 'Tokens stand side by side: generate the second with the same packages, change the registries’ .npmrc and CI secrets (NPM_TOKEN), delete the first.',
        url: 'https://www.npmjs.com/settings/~/tokens',
      },
    ],
    revoke: [
      {
        text: 'Access Tokens, the × beside it; or with the id that npm token list prints. It may take up to an hour.',
        url: 'https://www.npmjs.com/settings/~/tokens',
        command: 'npm token delete TOKEN_ID',
      },
    ],
    prevent: [
      {
        text: 'Allowed IP Ranges in CIDR notation, up to 50 chosen packages or scopes, an expiration.',
        url: 'https://docs.npmjs.com/creating-and-viewing-access-tokens',
      },
      {
        text: 'Trusted publishing in place of tokens; then forbid publishing by token in the package’s settings.',
        url: 'https://docs.npmjs.com/trusted-publishers',
      },
    ],
    risks: [
      'Versions with malicious code can be published to all who install your packages.',
      'Private packages can be read.',
    ],
    links: ['https://docs.npmjs.com/about-access-tokens', 'https://docs.npmjs.com/revoking-access-tokens'],
    read: [
      {
        page: 'https://docs.npmjs.com/creating-and-viewing-access-tokens',
        on: '2026-11-24',
        parts: ['create', 'prevent'],
      },
      { page: 'https://docs.npmjs.com/revoking-access-tokens', on: '2026-11-24', parts: ['check', 'rotate', 'revoke'] },
    ],
  },
});
