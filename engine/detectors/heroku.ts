import { provider } from '../provider';

export default provider({
  id: 'heroku',
  name: 'Heroku',
  home: 'https://www.heroku.com/',
  secrets: [
    {
      id: 'heroku-api-key',
      name: 'Heroku API key',
      keywords: ['HRKU-'],
      pattern: /HRKU-(?:AA[A-Za-z0-9_-]{58}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
      environmentVariable: 'HEROKU_API_KEY',
      sample: 'HRKU-AA[A-Za-z0-9_-]{57}[A-Za-z0-9]',
      examples: {
        match: [
          'HEROKU_API_KEY=<secret>',
          'heroku_api_key: "<HRKU-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}>"',
        ],
        miss: ['HEROKU_API_KEY=<HRKU-AA[A-Za-z0-9]{20}>', 'HEROKU_API_KEY=${{ secrets.HEROKU_API_KEY }}'],
      },
    },
    {
      id: 'heroku-api-key-legacy',
      name: 'Heroku API key (UUID)',
      pattern: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      near: [
        'heroku',
        'heroku_api',
        'herokuapi',
        'heroku_key',
        'herokukey',
        'heroku_token',
        'herokutoken',
        'heroku-api',
      ],
      reach: 60,
      entropy: 3,
      environmentVariable: 'HEROKU_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['HEROKU_API_KEY=<secret>', "herokuApiKey: '<secret>'"],
        miss: ['HEROKU_APP_ID=<secret>', 'HEROKU_API_KEY=<[0-9a-f]{20}>'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['heroku-api-key'],
        url: 'https://api.heroku.com/account',
        headers: { Accept: 'application/vnd.heroku+json; version=3', Authorization: 'Bearer {key}' },
        live: { contains: ['"email"'] },
        limited: { contains: ['"forbidden"'] },
        revoked: { contains: ['"unauthorized"'] },
        source: 'https://github.com/heroku/cli/blob/HEAD/packages/cli/src/commands/auth/whoami.ts',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Make an authorization for each program, with scopes (read, write; the -protected ones see config vars) and an expiry.',
        url: 'https://dashboard.heroku.com/account/applications',
        command: 'heroku authorizations:create --description NAME --scope read --expires-in 2592000',
      },
    ],
    check: [
      {
        text: 'Account, Applications, Authorizations: when each was made and last used.',
        url: 'https://dashboard.heroku.com/account/applications',
        shows: 'last use',
      },
      {
        text: 'Each app’s Activity shows releases, config changes and who made them; Enterprise teams export an audit trail.',
        url: 'https://dashboard.heroku.com/apps',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Authorizations stand side by side: create another, deploy it, revoke the old one by its id.',
        url: 'https://dashboard.heroku.com/account/applications',
      },
      {
        text: 'heroku authorizations:rotate gives an authorization a new token and ends the old at once; the account’s own API key exists once, and regenerating it cuts all its users off: neither is without downtime.',
      },
    ],
    revoke: [
      {
        text: 'Revoke the authorization, or regenerate the account’s API key.',
        url: 'https://dashboard.heroku.com/account',
        command: 'heroku authorizations:revoke ID',
      },
    ],
    prevent: [
      {
        text: 'Authorizations with --scope and --expires-in instead of the account’s API key, which can do everything. Heroku binds no token to IP addresses.',
        url: 'https://devcenter.heroku.com/articles/oauth#scopes',
      },
    ],
    risks: [
      'Config variables of all apps can be read, with the database URLs and keys in them; apps can be deployed to and deleted.',
    ],
    links: ['https://devcenter.heroku.com/articles/authentication', 'https://devcenter.heroku.com/articles/oauth'],
    read: [
      {
        page: 'https://github.com/heroku/cli/blob/HEAD/docs/authorizations.md',
        on: '2026-11-24',
        parts: ['create', 'rotate', 'revoke', 'prevent'],
      },
    ],
  },
});
