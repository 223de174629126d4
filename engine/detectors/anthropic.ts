import { provider } from '../provider';

export default provider({
  id: 'anthropic',
  name: 'Anthropic',
  home: 'https://www.anthropic.com/',
  secrets: [
    {
      id: 'anthropic-api-key',
      name: 'Anthropic API key',
      keywords: ['sk-ant-api'],
      pattern: /sk-ant-api\d{2}-[\w-]{80,120}(?![\w-])/,
      entropy: 3.5,
      environmentVariable: 'ANTHROPIC_API_KEY',
      sample: 'sk-ant-api03-[A-Za-z0-9_-]{93}AA',
      examples: {
        match: [
          'ANTHROPIC_API_KEY=<secret>',
          'client = anthropic.Anthropic(api_key="<secret>")',
          'x-api-key: <secret>',
        ],
        miss: ['ANTHROPIC_API_KEY=<sk-ant-api03-[A-Za-z0-9]{12}>', 'ANTHROPIC_API_KEY=sk-ant-api03-your-key'],
      },
    },
    {
      id: 'anthropic-admin-key',
      name: 'Anthropic admin API key',
      keywords: ['sk-ant-admin'],
      pattern: /sk-ant-admin\d{2}-[\w-]{80,120}(?![\w-])/,
      entropy: 3.5,
      environmentVariable: 'ANTHROPIC_ADMIN_KEY',
      sample: 'sk-ant-admin01-[A-Za-z0-9_-]{93}AA',
      examples: {
        match: ['export ANTHROPIC_ADMIN_KEY="<secret>"', '"anthropicAdminKey": "<secret>"'],
        miss: ['ANTHROPIC_ADMIN_KEY=<sk-ant-admin01-[a-z]{9}>', 'ANTHROPIC_ADMIN_KEY=your-key-goes-here'],
      },
    },
    {
      id: 'anthropic-oauth-token',
      name: 'Claude OAuth token',
      keywords: ['sk-ant-oat', 'sk-ant-ort', 'sk-ant-sid'],
      pattern: /sk-ant-(?:oat|ort|sid)\d{2}-[\w-]{60,160}(?![\w-])/,
      entropy: 3.5,
      environmentVariable: 'CLAUDE_CODE_OAUTH_TOKEN',
      sample: 'sk-ant-oat01-[A-Za-z0-9_-]{93}AA',
      examples: {
        match: ["CLAUDE_CODE_OAUTH_TOKEN = '<secret>'", "const claudeCodeOauthToken = '<secret>';"],
        miss: [
          'CLAUDE_CODE_OAUTH_TOKEN=<sk-ant-oat01-[a-z]{9}>',
          'claudeCodeOauthToken := os.Getenv("CLAUDE_CODE_OAUTH_TOKEN")',
        ],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['anthropic-api-key'], url: 'https://api.anthropic.com/v1/models', headers: { 'x-api-key': '{key}', 'anthropic-version': '2023-06-01' }, live: { contains: ['"data"'] }, source: 'https://docs.anthropic.com/en/api/models-list' }],
    create: [
      {
        text: 'Make a key in a workspace of its own, with a spending limit.',
        url: 'https://console.anthropic.com/settings/keys',
      },
    ],
    check: [
      { text: 'The page of API keys has a column Last used.', url: 'https://console.anthropic.com/settings/keys' },
      { text: 'Usage by key and model.', url: 'https://console.anthropic.com/usage' },
    ],
    rotate: [
      { text: 'Keys stand side by side: make the second, deploy it, disable the first, delete it when nothing fails.' },
    ],
    revoke: [
      {
        text: 'Disable, which can be taken back, or delete in the menu of the key.',
        url: 'https://console.anthropic.com/settings/keys',
      },
      { text: 'Admin keys have their own page.', url: 'https://console.anthropic.com/settings/admin-keys' },
    ],
    prevent: [{ text: 'Anthropic API key (sk-ant-api03-): keys per workspace; workspace spend and rate limits; IP allow-list (enterprise).' }, { text: 'Anthropic Admin API key (sk-ant-admin01-): only organisation admins can create one.' }],
    risks: [
      'Models can be used at your expense until the limit is reached.',
      'Files and batches of the workspace can be read; an admin key manages members and keys.',
    ],
    links: [
      'https://docs.anthropic.com/en/api/administration-api',
      'https://support.anthropic.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure',
    ],
  },
});
