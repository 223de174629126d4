import { provider } from '../provider';

export default provider({
  id: 'neon',
  name: 'Neon',
  home: 'https://neon.com/',
  secrets: [
    {
      id: 'neon-api-key',
      name: 'Neon API key',
      keywords: ['napi_'],
      pattern: /napi_[A-Za-z0-9]{64}/,
      environmentVariable: 'NEON_API_KEY',
      sample: 'napi_[a-z0-9]{64}',
      examples: {
        match: ['NEON_API_KEY=<secret>', 'provider "neon" {\n  api_key = "<secret>"\n}'],
        miss: ['NEON_API_KEY=<napi_[a-z0-9]{12}>', 'napi_status status = napi_create_string_utf8(env, s);'],
      },
    },
    {
      id: 'neon-database-password',
      name: 'Neon database password',
      keywords: ['npg_'],
      pattern: /npg_[A-Za-z0-9]{12}/,
      entropy: 3,
      environmentVariable: 'PGPASSWORD',
      sample: 'npg_[A-Za-z0-9]{12}',
      examples: {
        match: [
          'PGPASSWORD=<secret>',
          'postgresql://owner:<secret>@ep-cool-1.eu-central-1.aws.neon.tech/db?sslmode=require',
        ],
        miss: ['PGPASSWORD=<npg_[A-Za-z0-9]{6}>', 'npg_connection'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['neon-api-key'],
        url: 'https://console.neon.tech/api/v2/auth',
        headers: { Authorization: 'Bearer {key}' },
        source: 'https://neon.com/docs/manage/api-keys',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Organization Settings, API keys, Create new, Project-scoped: such a key reaches one project, cannot delete it and makes no others. Personal keys (Account settings) reach all projects of all your organizations.',
        url: 'https://console.neon.tech/app/settings/api-keys',
      },
    ],
    check: [
      {
        text: 'The list of keys has the last use and the address it came from (last_used_at, last_used_from_addr of the API).',
        url: 'https://console.neon.tech/app/settings/api-keys',
        shows: 'last use',
      },
      {
        text: 'Each project’s System operations: branches, computes, roles and passwords that were made or read.',
        url: 'https://neon.com/docs/manage/operations',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Any number of keys work side by side, and they never expire by themselves: create the second, set NEON_API_KEY anew, revoke the first. Count passwords of databases that the key could read as leaked.',
        url: 'https://console.neon.tech/app/settings/api-keys',
      },
    ],
    revoke: [
      {
        text: 'API keys, Revoke beside it: at once, and for good. Personal keys by their owner only, organization keys by admins.',
        url: 'https://console.neon.tech/app/settings/api-keys',
      },
    ],
    prevent: [
      {
        text: 'Project-scoped keys, which reach one project and cannot delete it, or organization keys instead of personal ones; an IP allowlist for the databases.',
        url: 'https://neon.com/docs/manage/api-keys',
      },
    ],
    risks: ['Databases can be read, branched and deleted; connection strings are handed out by the interface.'],
    links: ['https://neon.com/docs/manage/api-keys', 'https://neon.com/docs/manage/roles'],
    read: [
      {
        page: 'https://neon.com/docs/manage/api-keys',
        on: '2026-11-24',
        parts: ['create', 'check', 'rotate', 'revoke', 'prevent'],
      },
    ],
  },
});
