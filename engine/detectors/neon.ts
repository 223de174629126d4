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
    alive: [{ secrets: ['neon-api-key'], url: 'https://console.neon.tech/api/v2/auth', headers: { Authorization: 'Bearer {key}' }, source: 'https://neon.com/docs/manage/api-keys' }],
    create: [
      {
        text: 'Create a key for the organization or one project rather than your account.',
        url: 'https://console.neon.tech/app/settings/api-keys',
      },
    ],
    check: [
      {
        text: 'The list of keys shows when and from which address each was last used.',
        url: 'https://console.neon.tech/app/settings/api-keys',
      },
    ],
    rotate: [
      {
        text: 'Create a second key, deploy it, revoke the first. For a database make a second role, or reset the password and deploy at once.',
      },
    ],
    revoke: [{ text: 'API keys, Revoke.', url: 'https://console.neon.tech/app/settings/api-keys' }],
    prevent: [{ text: 'Neon API key: personal, organisation or project-scoped key.' }],
    risks: ['Databases can be read, branched and deleted; connection strings are handed out by the interface.'],
    links: ['https://neon.com/docs/manage/api-keys', 'https://neon.com/docs/manage/roles'],
  },
});
