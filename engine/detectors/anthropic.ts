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
    alive: [
      {
        secrets: ['anthropic-api-key'],
        url: 'https://api.anthropic.com/v1/models?limit=1',
        headers: { 'x-api-key': '{key}', 'anthropic-version': '2023-06-01' },
        live: { contains: ['"data"'] },
        revoked: { contains: ['authentication_error'] },
        source: 'https://github.com/anthropics/anthropic-sdk-python/blob/HEAD/src/anthropic/resources/models.py',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Console, the workspace, API keys, Create Key: a key belongs to its workspace for good, so give each program’s environment a workspace with spend and rate limits.',
        url: 'https://console.anthropic.com/settings/keys',
      },
    ],
    check: [
      {
        text: 'The list of API keys has a column for the last use.',
        url: 'https://console.anthropic.com/settings/keys',
        shows: 'last use',
      },
      {
        text: 'Logs: requests with time, model and key; Usage and Cost by workspace and key.',
        url: 'https://console.anthropic.com/usage',
        shows: 'usage',
      },
      {
        text: 'Enterprise organizations have an audit log and a compliance API.',
        url: 'https://support.claude.com/en/articles/9970975-how-to-access-audit-logs',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'A workspace may have several keys: create the second, deploy it, disable the first, which can be enabled again, and delete it after a day.',
        url: 'https://console.anthropic.com/settings/keys',
      },
    ],
    revoke: [
      {
        text: 'The workspace’s API keys, the dots beside the key, “Disable API key”, or “Delete API key”, which cannot be undone.',
        url: 'https://console.anthropic.com/settings/keys',
      },
    ],
    prevent: [
      {
        text: 'A workspace for each program with its own spend limit and notification; an admin key only where keys and members are managed; an IP allowlist for the organization (Enterprise).',
        url: 'https://support.claude.com/en/articles/9796807-creating-and-managing-workspaces',
      },
    ],
    risks: [
      'Models can be used at your expense until the limit is reached.',
      'Files and batches of the workspace can be read; an admin key manages members and keys.',
    ],
    links: [
      'https://docs.anthropic.com/en/api/administration-api',
      'https://support.anthropic.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure',
      'https://support.claude.com/en/articles/9796807-creating-and-managing-workspaces',
    ],
    read: [
      {
        page: 'https://support.claude.com/en/articles/9796807-creating-and-managing-workspaces',
        on: '2026-11-24',
        parts: ['create', 'revoke', 'prevent'],
      },
    ],
  },
});
