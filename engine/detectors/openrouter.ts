import { provider } from '../provider';

export default provider({
  id: 'openrouter',
  name: 'OpenRouter',
  home: 'https://openrouter.ai/',
  secrets: [
    {
      id: 'openrouter-api-key',
      name: 'OpenRouter API key',
      keywords: ['sk-or-v1-'],
      pattern: /sk-or-v1-[0-9a-f]{64}/,
      environmentVariable: 'OPENROUTER_API_KEY',
      sample: 'sk-or-v1-[0-9a-f]{64}',
      examples: {
        match: ['export OPENROUTER_API_KEY="<secret>"', 'openrouterApiKey := "<secret>"'],
        miss: ['OPENROUTER_API_KEY=<sk-or-v1-[0-9a-f]{9}>', 'OPENROUTER_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['openrouter-api-key'],
        url: 'https://openrouter.ai/api/v1/key',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"data"', '"label"'] },
        source: 'https://openrouter.ai/docs/api/reference/authentication',
      },
    ],
    create: [{ text: 'Make a key with a credit limit.', url: 'https://openrouter.ai/settings/keys' }],
    check: [
      {
        text: 'Activity lists requests by key; Key safety in the security settings names idle keys.',
        url: 'https://openrouter.ai/activity',
      },
    ],
    rotate: [{ text: 'Create a second key with the same limit, move the programs to it, see it work in Activity, delete the old; a Management API key does it by program (/api/v1/keys, by the key’s hash).', url: 'https://openrouter.ai/docs/cookbook/administration/api-key-rotation' }],
    revoke: [{ text: 'Settings, API Keys: Disable, which can be taken back, or delete; DELETE /api/v1/keys/{hash} with a Management key.', url: 'https://openrouter.ai/settings/keys' }],
    prevent: [
      {
        text: 'A credit limit for each key, a maximum lifetime for all, and an IP allowlist (Enterprise).',
        url: 'https://openrouter.ai/docs/guides/overview/auth/security-settings',
      },
    ],
    risks: ['Credits are spent, up to the key’s limit.', 'A Management API key asks no model, but makes, changes and deletes all other keys.'],
    links: ['https://openrouter.ai/docs/guides/overview/auth/security-settings', 'https://openrouter.ai/docs/cookbook/administration/api-key-rotation', 'https://openrouter.ai/docs/features/provisioning-api-keys'],
    read: [{
        page: 'https://openrouter.ai/docs/guides/overview/auth/security-settings',
        on: '2026-08-21',
        parts: ['create', 'prevent'],
      }, { page: 'https://openrouter.ai/docs/cookbook/administration/api-key-rotation', on: '2026-11-24', parts: ['rotate'] }, { page: 'https://openrouter.ai/docs/features/provisioning-api-keys', on: '2026-11-24', parts: ['revoke'] }],
  },
});
