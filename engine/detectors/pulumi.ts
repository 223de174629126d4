import { provider } from '../provider';

export default provider({
  id: 'pulumi',
  name: 'Pulumi',
  home: 'https://www.pulumi.com/',
  secrets: [
    {
      id: 'pulumi-access-token',
      name: 'Pulumi access token',
      keywords: ['pul-'],
      pattern: /pul-[0-9a-f]{40}(?![\w-])/,
      environmentVariable: 'PULUMI_ACCESS_TOKEN',
      sample: 'pul-[0-9a-f]{40}',
      examples: {
        match: ['PULUMI_ACCESS_TOKEN=<secret>', 'pulumi login\nexport PULUMI_ACCESS_TOKEN="<secret>"'],
        miss: ['PULUMI_ACCESS_TOKEN=<pul-[0-9a-f]{12}>', 'class="pul-left"'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['pulumi-access-token'],
        url: 'https://api.pulumi.com/api/user',
        headers: { Authorization: 'token {key}' },
        source: 'https://www.pulumi.com/docs/pulumi-cloud/reference/api-basics/',
      },
    ],
    create: [
      {
        text: 'User menu, Personal access tokens, Create token: an expiration of two years at most. For CI make an organization or team token (Enterprise): Settings, Access Tokens.',
        url: 'https://app.pulumi.com/account/tokens',
      },
    ],
    check: [
      {
        text: 'The list of tokens shows the last use, the organization’s audit log what was done.',
        url: 'https://app.pulumi.com/account/tokens',
      },
    ],
    rotate: [
      {
        text: 'Tokens stand side by side: create the second, set PULUMI_ACCESS_TOKEN anew, delete the first. The name of an organization token is never free again.',
        url: 'https://app.pulumi.com/account/tokens',
      },
    ],
    revoke: [
      {
        text: 'Personal access tokens, the dots at the end of the row, Delete token: it is refused at once. Organization tokens: Settings, Access Tokens; team tokens: Teams, the team.',
        url: 'https://app.pulumi.com/account/tokens',
      },
    ],
    prevent: [
      {
        text: 'Team or organization tokens with a role and an expiry instead of personal ones; OpenID Connect for CI, which needs none.',
        url: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
      },
    ],
    risks: ['Stacks and their states can be read, secrets in them decrypted, infrastructure changed.'],
    links: [
      'https://www.pulumi.com/docs/administration/access-identity/access-tokens/',
      'https://www.pulumi.com/docs/administration/security-compliance/audit-logs/',
    ],
    read: [
      {
        page: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
        on: '2026-11-24',
        parts: ['create', 'rotate', 'revoke', 'prevent'],
      },
    ],
  },
});
