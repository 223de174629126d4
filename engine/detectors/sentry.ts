import { base64Json, base64JsonSample } from '../checks/base64-json';
import { provider, type Check } from '../provider';

/** The middle part names the organization. */
const orgToken: Check = (value) =>
  base64Json(['iat', 'url', 'org'])(value.slice(value.indexOf('_') + 1, value.lastIndexOf('_')));

export default provider({
  id: 'sentry',
  name: 'Sentry',
  home: 'https://sentry.io/',
  secrets: [
    // `sntrys_`, base64 of a JSON object with issue time, addresses and organization, `_`, 32 bytes in base64.
    {
      id: 'sentry-org-token',
      name: 'Sentry organization token',
      keywords: ['sntrys_eyJ'],
      pattern: /sntrys_eyJ[A-Za-z0-9+/=_-]{80,600}(?![\w+/=-])/,
      after: 480,
      check: orgToken,
      environmentVariable: 'SENTRY_AUTH_TOKEN',
      sample: (random) =>
        `${base64JsonSample('sntrys_', '{"iat":17[0-9]{8}.5[0-9]{5},"url":"https://sentry.io","region_url":"https://us.sentry.io","org":"shop-[a-z]{6}"}')(random)}_${random.template('[A-Za-z0-9+/]{43}')}`,
      examples: {
        match: ['SENTRY_AUTH_TOKEN=<secret>', '[auth]\ntoken=<secret>\n'],
        miss: ['SENTRY_AUTH_TOKEN=sntrys_eyJ', 'SENTRY_AUTH_TOKEN=<sntrys_eyJ[A-Za-z0-9]{20}>'],
      },
    },
    {
      id: 'sentry-user-token',
      name: 'Sentry user auth token',
      keywords: ['sntryu_'],
      pattern: /sntryu_[0-9a-f]{64}/,
      environmentVariable: 'SENTRY_AUTH_TOKEN',
      sample: 'sntryu_[0-9a-f]{64}',
      examples: {
        match: ['SENTRY_AUTH_TOKEN=<secret>', "authToken: '<secret>',"],
        miss: ['SENTRY_AUTH_TOKEN=<sntryu_[0-9a-f]{12}>', 'authToken: process.env.SENTRY_AUTH_TOKEN,'],
      },
    },
    {
      id: 'sentry-token-legacy',
      name: 'Sentry auth token (without prefix)',
      pattern: /[0-9A-Fa-f]{64}/,
      near: [
        'sentry',
        'sentry_auth',
        'sentryauth',
        'sentry_token',
        'sentrytoken',
        'sentry-cli',
        'sentry_api',
        'sentryapi',
        'sentry.io/api',
      ],
      reach: 80,
      environmentVariable: 'SENTRY_AUTH_TOKEN',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['SENTRY_AUTH_TOKEN=<secret>', 'sentry-cli --auth-token <secret> releases list'],
        miss: ['SENTRY_AUTH_TOKEN=<[0-9a-f]{12}>', 'SENTRY_RELEASE=<[0-9a-f]{40}>'],
      },
    },
    // Today's DSNs hold a public key only; the older ones have a secret behind a colon.
    {
      id: 'sentry-dsn-secret',
      name: 'Sentry DSN with a secret',
      keywords: ['sentry.io/'],
      pattern: /[0-9a-f]{32}:(?<secret>[0-9a-f]{32})@(?:[a-z0-9]{1,40}\.ingest\.(?:us\.|de\.)?)?sentry\.io\/\d{1,20}/,
      before: 130,
      environmentVariable: 'SENTRY_DSN',
      sample: 'https://[0-9a-f]{32}:[0-9a-f]{32}@o4[0-9]{5}.ingest.sentry.io/[0-9]{7}',
      examples: {
        match: ['SENTRY_DSN="<secret>"', "Raven('https://<[0-9a-f]{32}:[0-9a-f]{32}>@sentry.io/12345')"],
        miss: ['SENTRY_DSN=https://<[0-9a-f]{32}>@o45.ingest.sentry.io/12345', 'https://sentry.io/organizations/'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['sentry-org-token', 'sentry-user-token'],
        url: 'https://sentry.io/api/0/organizations/',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"slug"'] },
        limited: { contains: ['"detail"'] },
        elsewhere: ['de.sentry.io', 'a Sentry server of your own'],
        source: 'https://github.com/getsentry/sentry-api-schema/blob/HEAD/openapi-derefed.json',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'For CI make an organization token: Settings, Developer Settings, Organization Tokens. Its rights are few and fixed (releases, source maps).',
        url: 'https://sentry.io/orgredirect/organizations/:orgslug/settings/auth-tokens/',
      },
      {
        text: 'For more rights make an internal integration with just those permissions; personal tokens reach all your organizations.',
        url: 'https://docs.sentry.io/integrations/integration-platform/',
      },
    ],
    check: [
      {
        text: 'Developer Settings, Organization Tokens: the last access of each, with project.',
        url: 'https://sentry.io/orgredirect/organizations/:orgslug/settings/auth-tokens/',
        shows: 'last use',
      },
      {
        text: 'Audit Log of the organization (Business and up): releases, members, keys and integrations that changed.',
        url: 'https://docs.sentry.io/organization/audit-log/',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Use one token for each purpose; make the second, change SENTRY_AUTH_TOKEN in that pipeline, revoke the first. Owners get a mail about each new organization token.',
        url: 'https://docs.sentry.io/account/auth-tokens/',
      },
    ],
    revoke: [
      {
        text: 'Organization token: owners and managers revoke it under Settings, Developer Settings, Organization Tokens. Personal token: account menu, Personal Tokens, remove.',
        url: 'https://sentry.io/settings/account/api/auth-tokens/',
      },
    ],
    prevent: [
      {
        text: 'Prefer organization tokens to personal ones, which reach all organizations of their user and end with the membership; Sentry’s documents know no binding of tokens to IP addresses.',
        url: 'https://docs.sentry.io/account/auth-tokens/',
      },
    ],
    risks: [
      'Error reports hold personal data and source lines; tokens with write scopes change projects and releases.',
    ],
    links: ['https://docs.sentry.io/account/auth-tokens/', 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/'],
    read: [
      {
        page: 'https://docs.sentry.io/account/auth-tokens/',
        on: '2026-11-24',
        parts: ['create', 'rotate', 'revoke', 'prevent'],
      },
      {
        page: 'https://docs.sentry.io/api/organizations/revoke-an-org-auth-token/',
        on: '2026-08-21',
        parts: ['check'],
      },
    ],
  },
});
