import { crc32Base62, withCrc32 } from '../checks/crc32';
import { jwtSample } from '../checks/jwt';
import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'github',
  name: 'GitHub',
  home: 'https://github.com/',
  secrets: [
    {
      id: 'github-personal-access-token',
      name: 'GitHub personal access token (classic)',
      keywords: ['ghp_'],
      pattern: /ghp_[A-Za-z0-9]{36}/,
      check: crc32Base62(4),
      environmentVariable: 'GITHUB_TOKEN',
      sample: withCrc32('ghp_[A-Za-z0-9]{30}', { skip: 4 }),
      examples: {
        match: [
          'GITHUB_TOKEN=<secret>',
          'git clone https://<secret>@github.com/acme/shop.git',
          'env:\n  GH_TOKEN: <secret>',
          'const octokit = new Octokit({ auth: "<secret>" });',
          '{"github-oauth": {"github.com": "<secret>"}}',
        ],
        miss: [
          'GITHUB_TOKEN=<ghp_[A-Za-z0-9]{20}>',
          'GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
          'GH_TOKEN: ${{ secrets.GITHUB_TOKEN }}',
        ],
      },
    },
    {
      id: 'github-fine-grained-token',
      name: 'GitHub fine-grained personal access token',
      keywords: ['github_pat_'],
      pattern: /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/,
      environmentVariable: 'GITHUB_TOKEN',
      sample: 'github_pat_11[A-Z0-9]{20}_[A-Za-z0-9]{59}',
      examples: {
        match: [
          'GH_TOKEN=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://api.github.com/user',
          '<add key="GithubToken" value="<secret>" />',
        ],
        miss: ['GITHUB_TOKEN=<github_pat_[A-Za-z0-9]{22}>', 'prefix: github_pat_'],
      },
    },
    {
      id: 'github-oauth-token',
      name: 'GitHub OAuth access token',
      keywords: ['gho_'],
      pattern: /gho_[A-Za-z0-9]{36}/,
      check: crc32Base62(4),
      environmentVariable: 'GITHUB_TOKEN',
      sample: withCrc32('gho_[A-Za-z0-9]{30}', { skip: 4 }),
      examples: {
        match: ['github.com:\n    oauth_token: <secret>', 'GH_TOKEN="<secret>"'],
        miss: ['oauth_token: <gho_[A-Za-z0-9]{12}>', 'oauth_token: gho_****************'],
      },
    },
    {
      id: 'github-app-user-token',
      name: 'GitHub App user access token',
      keywords: ['ghu_'],
      pattern: /ghu_[A-Za-z0-9]{36}/,
      check: crc32Base62(4),
      environmentVariable: 'GITHUB_TOKEN',
      sample: withCrc32('ghu_[A-Za-z0-9]{30}', { skip: 4 }),
      examples: {
        match: ['"oauth_token": "<secret>"', 'GITHUB_TOKEN=<secret>'],
        miss: ['"oauth_token": "<ghu_[A-Za-z0-9]{12}>"', 'if token.startswith("ghu_"):'],
      },
    },
    {
      id: 'github-app-installation-token',
      name: 'GitHub App installation token',
      keywords: ['ghs_'],
      pattern: /ghs_[A-Za-z0-9]{36}/,
      check: crc32Base62(4),
      environmentVariable: 'GITHUB_TOKEN',
      sample: withCrc32('ghs_[A-Za-z0-9]{30}', { skip: 4 }),
      examples: {
        match: ['GITHUB_TOKEN=<secret>', 'git push https://x-access-token:<secret>@github.com/acme/shop'],
        miss: ['GITHUB_TOKEN=<ghs_[A-Za-z0-9]{12}>', 'GITHUB_TOKEN=ghs_your-token-goes-here'],
      },
    },
    {
      id: 'github-app-installation-jwt',
      name: 'GitHub App installation token (stateless)',
      keywords: ['ghs_'],
      pattern: /ghs_[A-Za-z0-9]{1,20}_eyJ[\w-]{10,400}\.eyJ[\w-]{20,2000}\.[\w-]{40,800}(?![\w-])/,
      after: 3300,
      environmentVariable: 'GITHUB_TOKEN',
      sample: jwtSample('{"iss":"github-apps","exp":18[0-9]{8},"jti":"[0-9a-f]{32}"}', undefined, 'ghs_123456_'),
      examples: {
        match: ['GITHUB_TOKEN=<secret>', 'token: "<secret>"'],
        miss: ['GITHUB_TOKEN=<ghs_[0-9]{6}_eyJ[A-Za-z0-9]{30}>', 'format = "ghs_APPID_JWT"'],
      },
    },
    {
      id: 'github-refresh-token',
      name: 'GitHub App refresh token',
      keywords: ['ghr_'],
      pattern: /ghr_[A-Za-z0-9]{36,76}/,
      check: crc32Base62(4),
      environmentVariable: 'GITHUB_REFRESH_TOKEN',
      sample: withCrc32('ghr_[A-Za-z0-9]{70}', { skip: 4 }),
      examples: {
        match: ['refresh_token=<secret>', '"refreshToken": "<secret>"'],
        miss: ['refresh_token=<ghr_[A-Za-z0-9]{12}>', 'refresh_token=${REFRESH_TOKEN}'],
      },
    },
    {
      id: 'github-token-legacy',
      name: 'GitHub token (before 2021)',
      pattern: /[0-9a-f]{40}/,
      near: [
        'github_token',
        'github_api',
        'github_access',
        'github_pat',
        'github_oauth',
        'github_auth',
        'github_key',
        'gh_token',
        'github-oauth',
        'githubtoken',
        'githubapi',
        'githubaccess',
        'githubpat',
        'githuboauth',
        'githubauth',
        'githubkey',
        'ghtoken',
      ],
      reach: 40,
      environmentVariable: 'GITHUB_TOKEN',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['GITHUB_TOKEN=<secret>', '"github-oauth": {"github.com": "<secret>"}', "github_api_token: '<secret>'"],
        miss: [
          'uses: actions/checkout@<[0-9a-f]{40}>',
          'GITHUB_SHA=<[0-9a-f]{40}>',
          'https://github.com/acme/shop/commit/<[0-9a-f]{40}>',
        ],
      },
    },
    {
      id: 'github-client-secret',
      name: 'GitHub OAuth client secret',
      pattern: /[0-9a-f]{40}/,
      near: [
        'github_client',
        'github_secret',
        'github_oauth_secret',
        'github_app_client',
        'githubclient',
        'githubsecret',
        'githuboauthsecret',
        'githubappclient',
      ],
      reach: 80,
      environmentVariable: 'GITHUB_CLIENT_SECRET',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['GITHUB_CLIENT_SECRET=<secret>', 'GitHubProvider({ githubClientId: id, clientSecret: "<secret>" })'],
        miss: ['GITHUB_CLIENT_ID=<[0-9a-f]{20}>', 'GITHUB_CLIENT_SECRET=${{ secrets.CLIENT }}'],
      },
    },
    {
      id: 'github-webhook-secret',
      name: 'GitHub webhook secret',
      pattern: /[0-9a-f]{40}|[0-9a-f]{64}|[A-Za-z0-9]{32}/,
      near: ['github_webhook', 'github-webhook', 'githubwebhook'],
      reach: 40,
      check: notWords,
      environmentVariable: 'GITHUB_WEBHOOK_SECRET',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['GITHUB_WEBHOOK_SECRET=<secret>', 'githubWebhookSecret: "<[A-Za-z0-9]{32}>"'],
        miss: ['GITHUB_WEBHOOK_SECRET=development', 'github_webhook_url: https://hooks.acme.dev/push'],
      },
    },
    {
      id: 'github-app-private-key',
      name: 'GitHub App private key',
      keywords: ['-----BEGIN RSA PRIVATE KEY-----'],
      pattern: /-----BEGIN RSA PRIVATE KEY-----[A-Za-z0-9+\/=\s\\]{600,2600}-----END RSA PRIVATE KEY-----/,
      after: 2700,
      near: ['github_app', 'githubapp', 'github-app', 'app_private_key', 'probot', 'appprivatekey'],
      reach: 160,
      environmentVariable: 'GITHUB_APP_PRIVATE_KEY',
      sample: '-----BEGIN RSA PRIVATE KEY-----\\\\nMIIE[A-Za-z0-9+/]{1580}=\\\\n-----END RSA PRIVATE KEY-----\\\\n',
      examples: {
        match: ['GITHUB_APP_PRIVATE_KEY="<secret>"', 'githubAppKey: "<secret>"'],
        miss: ['GITHUB_APP_PRIVATE_KEY=-----BEGIN RSA PRIVATE KEY-----', 'GITHUB_APP_PRIVATE_KEY_PATH=/etc/app.pem'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a fine-grained token for chosen repositories and permissions, with an expiry.',
        url: 'https://github.com/settings/personal-access-tokens',
      },
      {
        text: 'For programs of an organization a GitHub App is better: its tokens live one hour.',
        url: 'https://github.com/settings/apps',
      },
    ],
    check: [
      { text: 'The token list says when each was last used.', url: 'https://github.com/settings/tokens' },
      {
        text: 'An owner searches the organization’s audit log for hashed_token:"…", the base64 of the token’s SHA-256; for oneself the security log has its events.',
        url: 'https://github.com/settings/security-log',
      },
    ],
    rotate: [
      {
        text: 'Tokens stand side by side: make the second, put it in the secrets of repositories and runners, delete the first when its last use stands still.',
      },
      { text: 'A GitHub App takes several private keys: add one, deploy it, delete the leaked one.' },
    ],
    revoke: [
      { text: 'Delete it on the tokens page. GitHub cannot bring it back.', url: 'https://github.com/settings/tokens' },
      {
        text: 'Anybody may report leaked tokens to the credential revocation API, without logging in; the owner is told.',
        url: 'https://docs.github.com/en/rest/credentials/revoke',
      },
      {
        text: 'Private key or client secret of an app: delete it in the app’s settings.',
        url: 'https://github.com/settings/apps',
      },
    ],
    risks: [
      'Private source can be read, and code pushed, which reaches users through releases and pipelines.',
      'Secrets of Actions can be taken by a changed workflow: count them as leaked when the token could write workflows.',
    ],
    links: [
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
      'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
      'https://docs.github.com/en/rest/credentials/revoke',
    ],
    unchecked: ['create', 'check', 'rotate'],
  },
});
