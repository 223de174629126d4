import { provider } from '../provider';

export default provider({
  id: 'linear',
  name: 'Linear',
  home: 'https://linear.app/',
  secrets: [
    {
      id: 'linear-api-key',
      name: 'Linear API key',
      keywords: ['lin_api_'],
      pattern: /lin_api_[A-Za-z0-9]{32,128}/,
      environmentVariable: 'LINEAR_API_KEY',
      sample: 'lin_api_[A-Za-z0-9]{40}',
      examples: {
        match: ['LINEAR_API_KEY=<secret>', 'new LinearClient({ apiKey: "<secret>" })'],
        miss: ['LINEAR_API_KEY=<lin_api_[A-Za-z0-9]{12}>', 'LINEAR_API_KEY=lin_api_...'],
      },
    },
    {
      id: 'linear-oauth-token',
      name: 'Linear OAuth access token',
      keywords: ['lin_oauth_'],
      pattern: /lin_oauth_[A-Za-z0-9]{40,80}/,
      environmentVariable: 'LINEAR_ACCESS_TOKEN',
      sample: 'lin_oauth_[0-9a-f]{64}',
      examples: {
        match: ['linear_access_token: <secret>', 'linearAccessToken := "<secret>"'],
        miss: ['LINEAR_ACCESS_TOKEN=<lin_oauth_[a-z]{9}>', 'LINEAR_ACCESS_TOKEN=your-key-goes-here'],
      },
    },
    {
      id: 'linear-webhook-secret',
      name: 'Linear webhook signing secret',
      keywords: ['lin_wh_'],
      pattern: /lin_wh_[A-Za-z0-9]{20,60}/,
      entropy: 3.2,
      environmentVariable: 'LINEAR_WEBHOOK_SECRET',
      sample: 'lin_wh_[A-Za-z0-9]{40}',
      examples: {
        match: ["LINEAR_WEBHOOK_SECRET = '<secret>'", '<LinearWebhookSecret><secret></LinearWebhookSecret>'],
        miss: ['LINEAR_WEBHOOK_SECRET=<lin_wh_[a-z]{9}>', 'linear_webhook_secret: ${LINEAR_WEBHOOK_SECRET}'],
      },
    },
    {
      id: 'linear-client-secret',
      name: 'Linear OAuth client secret',
      pattern: /[0-9A-Fa-f]{32}/,
      near: ['linear_client', 'linear_secret', 'linear_oauth', 'linearclient', 'linearsecret', 'linearoauth'],
      named: ['linear'],
      reach: 60,
      environmentVariable: 'LINEAR_CLIENT_SECRET',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['export LINEAR_CLIENT_SECRET="<secret>"', 'linearClientSecret := "<secret>"'],
        miss: ['LINEAR_CLIENT_SECRET=<[0-9a-f]{9}>', 'linearClientSecret := os.Getenv("LINEAR_CLIENT_SECRET")'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['linear-api-key'],
        url: 'https://api.linear.app/graphql',
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: '{key}' },
        body: '{"query":"{ viewer { id } }"}',
        live: { contains: ['"viewer"'] },
        revoked: { contains: ['AUTHENTICATION_ERROR'] },
        source: 'https://linear.app/developers/graphql',
      },
    ],
    create: [
      {
        text: 'Make a key for chosen teams, read-only where that is enough.',
        url: 'https://linear.app/settings/account/security',
      },
    ],
    check: [
      {
        text: 'Settings, Security & access: each key with its last use.',
        url: 'https://linear.app/settings/account/security',
        shows: 'last use',
      },
      {
        text: 'Settings, Audit log (workspace admins): tokens, members and integrations that were added.',
        url: 'https://linear.app/settings/audit-log',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'A person may have several keys: create the second with the same teams, set LINEAR_API_KEY anew, revoke the first.',
        url: 'https://linear.app/settings/account/security',
      },
    ],
    revoke: [{ text: 'Security & access, Revoke.', url: 'https://linear.app/settings/account/security' }],
    prevent: [
      {
        text: 'Choose the permissions (read, write, issues or comments only) and single teams for a key; admins can forbid members to make keys. OAuth apps with scopes for what serves many. Linear’s documents know no binding of keys to IP addresses.',
        url: 'https://linear.app/docs/api-and-webhooks',
      },
    ],
    risks: ['Issues, projects and comments of the workspace can be read and changed in the owner’s name.'],
    links: ['https://linear.app/developers', 'https://linear.app/docs/api-and-webhooks'],
  },
});
