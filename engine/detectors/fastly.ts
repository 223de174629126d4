import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'fastly',
  name: 'Fastly',
  home: 'https://www.fastly.com/',
  secrets: [
    {
      id: 'fastly-api-token',
      name: 'Fastly API token',
      pattern: /(?<![\w-])[A-Za-z0-9_-][A-Za-z0-9_=-]{31}(?![\w=-])/,
      near: ['fastly'],
      reach: 100,
      entropy: 4.05,
      check: notWords,
      environmentVariable: 'FASTLY_API_TOKEN',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{30}[A-Za-z0-9]',
      examples: {
        match: ['FASTLY_API_TOKEN=<secret>', 'curl -H "Fastly-Key: <secret>" https://api.fastly.com/service'],
        miss: ['FASTLY_API_TOKEN=<[A-Za-z0-9]{16}>', 'fastly_etag: "<[0-9a-f]{32}>"'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['fastly-api-token'],
        url: 'https://api.fastly.com/tokens/self',
        headers: { 'Fastly-Key': '{key}' },
        live: { contains: ['"id"', '"scope"'] },
        source: 'https://www.fastly.com/documentation/reference/api/auth-tokens/user/',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Account, API tokens, Create Token: an automation token belongs to no person; choose a scope (purge_select only purges), the services and an expiration.',
        url: 'https://manage.fastly.com/account/tokens',
      },
    ],
    check: [
      {
        text: 'Each token has last_used_at, and the address and user agent that used it last.',
        url: 'https://manage.fastly.com/account/tokens',
        shows: 'last use',
      },
      {
        text: 'The account’s audit log (Security, Audit log; or GET /events) lists changes of services, users and tokens.',
        url: 'https://manage.fastly.com/account/audit-log',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'A user can have several tokens, so nothing goes offline: create the second with the same scope and services, deploy it, delete the first.',
        url: 'https://www.fastly.com/documentation/reference/api/auth-tokens/user/',
      },
    ],
    revoke: [
      {
        text: 'API tokens, delete it; the token can also end itself with DELETE /tokens/self.',
        url: 'https://manage.fastly.com/account/tokens',
      },
    ],
    prevent: [
      {
        text: 'purge_select or global:read instead of global, only the services needed, an expiration; automation tokens for programs. A list of allowed addresses holds for the whole account.',
        url: 'https://www.fastly.com/documentation/reference/api/auth-tokens/user/',
      },
    ],
    risks: ['Services can be reconfigured: traffic of your sites redirected, read or purged.'],
    links: [
      'https://www.fastly.com/documentation/guides/account-info/account-management/using-api-tokens/',
      'https://www.fastly.com/documentation/reference/api/auth-tokens/',
    ],
    read: [
      {
        page: 'https://www.fastly.com/documentation/reference/api/auth-tokens/user/',
        on: '2026-11-24',
        parts: ['create', 'check', 'rotate', 'revoke', 'prevent'],
      },
    ],
  },
});
