import { provider } from '../provider';

export default provider({
  id: 'cloudsmith',
  name: 'Cloudsmith',
  home: 'https://cloudsmith.com/',
  secrets: [
    {
      id: 'cloudsmith-api-key',
      name: 'Cloudsmith API key',
      keywords: ['csa_'],
      pattern: /csa_[A-Za-z0-9]{36}(?![\w-])/,
      environmentVariable: 'CLOUDSMITH_API_KEY',
      sample: 'csa_[A-Za-z0-9]{36}',
      examples: {
        match: ['CLOUDSMITH_API_KEY=<secret>', '[default]\napi_key = <secret>\n'],
        miss: ['CLOUDSMITH_API_KEY=<csa_[A-Za-z0-9]{8}>', 'csa_flag = 1'],
      },
    },
    {
      id: 'cloudsmith-api-key-legacy',
      name: 'Cloudsmith API key (without prefix)',
      pattern: /[0-9a-f]{40}/,
      near: ['cloudsmith'],
      reach: 80,
      environmentVariable: 'CLOUDSMITH_API_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['CLOUDSMITH_API_KEY=<secret>', 'curl -H "X-Api-Key: <secret>" https://api.cloudsmith.io/v1/user/self/'],
        miss: ['CLOUDSMITH_API_KEY=<[0-9a-f]{12}>', 'https://dl.cloudsmith.io/public/org/repo'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a service account, or an entitlement token for one repository that only reads.',
        url: 'https://cloudsmith.io/',
      },
    ],
    check: [
      {
        text: 'The organization’s audit log and the repository’s client logs list use.',
        url: 'https://docs.cloudsmith.com/accounts-and-teams/audit-logs',
      },
    ],
    rotate: [
      { text: 'Make a second service account, deploy its key, remove the first; a user’s key is refreshed at once.' },
    ],
    revoke: [{ text: 'Settings, API settings, refresh the key.', url: 'https://cloudsmith.io/user/settings/api/' }],
    risks: ['Packages can be read and replaced: your builds take what was put there.'],
    links: ['https://docs.cloudsmith.com/accounts-and-teams/api-key', 'https://docs.cloudsmith.com/'],
  },
});
