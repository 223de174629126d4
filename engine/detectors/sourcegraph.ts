import { provider } from '../provider';

export default provider({
  id: 'sourcegraph',
  name: 'Sourcegraph',
  home: 'https://sourcegraph.com/',
  secrets: [
    {
      id: 'sourcegraph-access-token',
      name: 'Sourcegraph access token',
      keywords: ['sgp_'],
      pattern: /sgp_(?:[0-9a-fA-F]{16}_|local_)?[0-9a-fA-F]{40}/,
      environmentVariable: 'SRC_ACCESS_TOKEN',
      sample: 'sgp_[0-9a-f]{16}_[0-9a-f]{40}',
      examples: {
        match: ['export SRC_ACCESS_TOKEN="<secret>"', 'client = Client(src_access_token="<secret>")'],
        miss: ['SRC_ACCESS_TOKEN=<sgp_[0-9a-f]{9}>', 'srcAccessToken := os.Getenv("SRC_ACCESS_TOKEN")'],
      },
    },
    {
      id: 'sourcegraph-license-key',
      name: 'Sourcegraph Cody gateway key',
      keywords: ['slk_', 'sgd_'],
      pattern: /(?:slk|sgd)_[0-9a-f]{64}/,
      environmentVariable: 'SRC_CODY_GATEWAY_KEY',
      sample: 'slk_[0-9a-f]{64}',
      examples: {
        match: ['src_cody_gateway_key: <secret>', 'SRC_CODY_GATEWAY_KEY=<sgd_[0-9a-f]{64}>', '<add key="SrcCodyGatewayKey" value="<secret>" />'],
        miss: ['SRC_CODY_GATEWAY_KEY=<slk_[0-9a-f]{9}>', 'src_cody_gateway_key = os.environ["SRC_CODY_GATEWAY_KEY"]'],
      },
    },
    {
      id: 'sourcegraph-access-token-legacy',
      name: 'Sourcegraph access token (older)',
      pattern: /[0-9a-f]{40}/,
      near: ['src_access_token', 'srcaccesstoken'],
      named: ['sourcegraph'],
      environmentVariable: 'SRC_ACCESS_TOKEN',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['srcAccessToken := "<secret>"', '<SrcAccessToken><secret></SrcAccessToken>'],
        miss: ['SRC_ACCESS_TOKEN=<[0-9a-f]{6}>', 'const srcAccessToken = process.env.SRC_ACCESS_TOKEN;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Avatar, Settings, Access tokens, Generate new token with the scope user:all; site-admin:sudo only to act as other users. It is shown once.',
        url: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
      },
    ],
    check: [{ text: 'Settings, Access tokens: the last use of each.', url: 'https://sourcegraph.com/users/', shows: 'last use' }, { text: 'Site admins: access tokens of all users, and audit logs (Enterprise).', url: 'https://sourcegraph.com/docs/admin/audit_log', shows: 'log' }],
    rotate: [{ text: 'Tokens stand side by side: generate the second with the scope user:all and an expiry, set SRC_ACCESS_TOKEN anew, delete the first.' }],
    revoke: [{ text: 'Delete it on the page of access tokens.', url: 'https://sourcegraph.com/user/settings/tokens' }],
    prevent: [
      {
        text: 'user:all instead of site-admin:sudo, an expiry, and a service account with few repositories.',
        url: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
      },
    ],
    risks: ['All code that the account may see can be searched and read; site-admin:sudo acts as every user.'],
    links: ['https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token'],
    read: [
      {
        page: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
        on: '2026-11-24',
        parts: ['create', 'prevent'],
      },
    ],
  },
});
