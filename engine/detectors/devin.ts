import { provider } from '../provider';

export default provider({
  id: 'devin',
  name: 'Devin',
  home: 'https://devin.ai/',
  secrets: [
    {
      id: 'devin-api-key',
      name: 'Devin API key',
      keywords: ['apk_user_', 'apk_'],
      pattern: /apk_(?:user_)?[A-Za-z0-9+/_-]{80,184}={0,2}(?![\w-])/,
      entropy: 4,
      environmentVariable: 'DEVIN_API_KEY',
      sample: 'apk_user_[A-Za-z0-9]{120}',
      examples: {
        match: ['DEVIN_API_KEY=<secret>', 'Authorization: Bearer <apk_[A-Za-z0-9]{84}>'],
        miss: ['DEVIN_API_KEY=<apk_[A-Za-z0-9]{8}>', 'apk_signing_config'],
      },
    },
    {
      id: 'devin-service-user-token',
      name: 'Devin service user token',
      keywords: ['cog_'],
      pattern: /cog_[a-z0-9]{52}(?![\w-])/,
      environmentVariable: 'DEVIN_API_KEY',
      sample: 'cog_[a-z0-9]{52}',
      examples: {
        match: ['DEVIN_API_KEY=<secret>', 'Authorization: Bearer <secret>'],
        miss: ['DEVIN_API_KEY=<cog_[a-z0-9]{8}>', 'cog_icon'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Make a key for a service user with the role it needs.', url: 'https://app.devin.ai/settings/api-keys' },
    ],
    check: [{ text: 'The audit logs list sessions.', url: 'https://docs.devin.ai/api-reference/overview' }],
    rotate: [{ text: 'Make a second key, deploy it, revoke the first.' }],
    revoke: [{ text: 'Settings, API keys, revoke.', url: 'https://app.devin.ai/settings/api-keys' }],
    risks: ['Sessions run on your repositories and at your expense.'],
    links: ['https://docs.devin.ai/api-reference/overview', 'https://docs.devin.ai/'],
  },
});
