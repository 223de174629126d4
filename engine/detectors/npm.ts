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
    alive: [{ secrets: ['npm-access-token', 'npm-token-legacy'], url: 'https://registry.npmjs.org/-/whoami', headers: { Authorization: 'Bearer {key}' }, live: { contains: ['"username"'] }, source: 'https://docs.npmjs.com/about-access-tokens' }],
    create: [
      {
        text: 'Make a granular access token: chosen packages, read-only where that is enough, an expiry, address ranges.',
        url: 'https://docs.npmjs.com/creating-and-viewing-access-tokens',
      },
      {
        text: 'Publish from CI by trusted publishing: then there is no token.',
        url: 'https://docs.npmjs.com/trusted-publishers',
      },
    ],
    check: [
      { text: 'The token list of the account shows the last use.' },
      {
        text: 'Look at recent versions of your packages: each one names its publisher.',
        url: 'https://docs.npmjs.com/about-access-tokens',
      },
    ],
    rotate: [{ text: 'Make a second token, put it in CI, delete the first.' }],
    revoke: [
      {
        text: 'Find the token’s id, then delete it by the id; it may take an hour.',
        url: 'https://docs.npmjs.com/revoking-access-tokens',
        command: 'npm token list && npm token delete ID',
      },
    ],
    prevent: [{ text: 'npm granular access token (npm_): allowed IP ranges (CIDR); packages and scopes (up to 50 chosen), read-only or read/write; expiry; 2FA bypass off by default; trusted publishing with OIDC.' }],
    risks: [
      'Versions with malicious code can be published to all who install your packages.',
      'Private packages can be read.',
    ],
    links: ['https://docs.npmjs.com/about-access-tokens', 'https://docs.npmjs.com/revoking-access-tokens'],
    read: [
      { page: 'https://github.com/npm/documentation/blob/HEAD/content/integrations/integrating-npm-with-external-services/revoking-access-tokens.mdx', on: '2026-08-21', parts: ['create', 'revoke', 'prevent'] },
    ],
  },
});
