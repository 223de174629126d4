import { clientId } from '../client-id';
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
      pattern: /github_pat_(?:[A-Za-z0-9]{22}_[A-Za-z0-9]{59}|\w{36,255})(?![\w-])/,
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
      pattern: /ghr_[A-Za-z0-9]{36,255}/,
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
      named: ['github'],
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
      pattern: /[0-9A-Za-z]{40}/,
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
      named: ['github'],
      reach: 80,
      environmentVariable: 'GITHUB_CLIENT_SECRET',
      sample: '[0-9a-f]{40}',
      pairs: 'github-client-id',
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
      named: ['github'],
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
    clientId({
      id: 'github-client-id',
      name: 'GitHub client id',
      value: /(?:Ov23|Iv1\.|Iv23)[A-Za-z0-9]{16}|[0-9a-f]{20}/,
      near: ['github', 'gh_client', 'gh_app'],
      pairs: 'github-client-secret',
      environmentVariable: 'GITHUB_CLIENT_ID',
      sample: 'Ov23li[A-Za-z0-9]{14}',
      examples: {
        match: [
          'GITHUB_CLIENT_ID=<secret>\nGITHUB_CLIENT_SECRET=<[0-9a-f]{40}>',
          '{"githubClientSecret": "<[0-9a-f]{40}>", "githubClientId": "<secret>"}',
        ],
        miss: ['GITHUB_CLIENT_ID=<secret>', 'GITHUB_CLIENT_SECRET=<[0-9a-f]{40}>\ngithub_request: <secret>'],
      },
    }),
  ],
  guide: {
    alive: [
      {
        secrets: [
          'github-personal-access-token',
          'github-fine-grained-token',
          'github-oauth-token',
          'github-app-user-token',
          'github-token-legacy',
        ],
        url: 'https://api.github.com/user',
        headers: { Accept: 'application/vnd.github+json', Authorization: 'Bearer {key}' },
        live: { contains: ['"login"'] },
        revoked: { contains: ['Bad credentials'] },
        elsewhere: ['a GitHub Enterprise server'],
        source: 'https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Settings, Developer settings, Personal access tokens, Fine-grained tokens: choose the one resource owner, only the repositories it needs, only the permissions it needs, and an expiration.',
        url: 'https://github.com/settings/personal-access-tokens/new',
      },
      {
        text: 'For an organization or a service make a GitHub App instead: its installation tokens live one hour. In a workflow the built-in GITHUB_TOKEN is often enough.',
        url: 'https://github.com/settings/apps',
      },
    ],
    check: [
      {
        text: 'The list of tokens says when each was last used, in rough steps (within the last week …).',
        url: 'https://github.com/settings/tokens',
        shows: 'last use',
      },
      {
        text: 'Owners of an organization with Enterprise Cloud search its audit log for hashed_token:"HASH", where HASH is the base64 of the token’s SHA-256; Git events are in the export only.',
        url: 'https://docs.github.com/en/enterprise-cloud@latest/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/identifying-audit-log-events-performed-by-an-access-token',
        shows: 'log',
      },
      {
        text: 'The security log of the account shows new SSH keys, tokens, deploy keys and OAuth grants.',
        url: 'https://github.com/settings/security-log',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Any number of tokens work side by side: make the new one, put it into the secrets of repositories, organizations and runners, and delete the leaked one when its last use no longer moves.',
        url: 'https://github.com/settings/tokens',
      },
      {
        text: 'A GitHub App may have several private keys and client secrets: add one, deploy it, delete the leaked one in the app’s settings.',
        url: 'https://github.com/settings/apps',
      },
    ],
    revoke: [
      {
        text: 'Delete it at the right of its row in the list of tokens. Deploy keys that were made with the token go with it; GitHub cannot bring it back.',
        url: 'https://github.com/settings/tokens',
      },
      {
        text: 'A token that is not yours: anybody may send it to the credential revocation API, without signing in; its owner is told.',
        url: 'https://docs.github.com/en/rest/credentials/revoke',
      },
      {
        text: 'Private key or client secret of an app: delete it in the app’s settings.',
        url: 'https://github.com/settings/apps',
      },
    ],
    prevent: [
      {
        text: 'Replace classic tokens, which reach every repository you can reach, by fine-grained ones; an organization can forbid classic tokens and ask for approval of fine-grained ones.',
        url: 'https://docs.github.com/en/organizations/managing-programmatic-access-to-your-organization/setting-a-personal-access-token-policy-for-your-organization',
      },
      {
        text: 'On Enterprise Cloud an IP allow list of the organization holds for tokens as well.',
        url: 'https://docs.github.com/en/enterprise-cloud@latest/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/managing-allowed-ip-addresses-for-your-organization',
      },
      {
        text: 'Switch push protection on: GitHub then refuses a push that holds one of its own tokens.',
        url: 'https://docs.github.com/en/code-security/secret-scanning/introduction/about-push-protection',
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
    read: [
      {
        page: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
        on: '2026-11-24',
        parts: ['create', 'revoke', 'prevent'],
      },
      {
        page: 'https://docs.github.com/en/enterprise-cloud@latest/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/identifying-audit-log-events-performed-by-an-access-token',
        on: '2026-11-24',
        parts: ['check'],
      },
    ],
  },
});
