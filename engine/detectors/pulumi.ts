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
    alive: [{ secrets: ['pulumi-access-token'], url: 'https://api.pulumi.com/api/user', headers: { Authorization: 'token {key}' }, source: 'https://www.pulumi.com/docs/pulumi-cloud/reference/api-basics/' }],
    create: [
      {
        text: 'Create a token for a team or organization, with an expiry, rather than for yourself.',
        url: 'https://app.pulumi.com/account/tokens',
      },
    ],
    check: [
      {
        text: 'The list of tokens shows the last use, the organization’s audit log what was done.',
        url: 'https://app.pulumi.com/account/tokens',
      },
    ],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Access Tokens, delete.', url: 'https://app.pulumi.com/account/tokens' }],
    prevent: [{ text: 'Pulumi Cloud access token (pul-): personal, team, organisation tokens; expiry.' }],
    risks: ['Stacks and their states can be read, secrets in them decrypted, infrastructure changed.'],
    links: [
      'https://www.pulumi.com/docs/administration/access-identity/access-tokens/',
      'https://www.pulumi.com/docs/administration/security-compliance/audit-logs/',
    ],
  },
});
