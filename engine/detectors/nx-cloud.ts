import { provider } from '../provider';

export default provider({
  id: 'nx-cloud',
  name: 'Nx Cloud',
  home: 'https://nx.dev/ci',
  secrets: [
    {
      id: 'nx-cloud-access-token',
      name: 'Nx Cloud access token',
      keywords: ['fHJlYWQ'],
      pattern: /[A-Za-z0-9]{48}fHJlYWQ(?:td3JpdGU=|tb25seQ==|=)/,
      before: 48,
      environmentVariable: 'NX_CLOUD_ACCESS_TOKEN',
      sample: '[A-Za-z0-9]{48}fHJlYWQtd3JpdGU=',
      examples: {
        match: ['NX_CLOUD_ACCESS_TOKEN=<secret>', '"nxCloudAccessToken": "<[A-Za-z0-9]{48}fHJlYWQtb25seQ==>"'],
        miss: ['NX_CLOUD_ACCESS_TOKEN=<[A-Za-z0-9]{9}fHJlYWQtd3JpdGU=>', '"nxCloudId": "<[0-9a-f]{24}>"'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['nx-cloud-access-token'], url: 'https://api.nx.app/nx-cloud/user', headers: { Authorization: 'Bearer {key}' }, source: 'https://nx.dev/ci/recipes/security/personal-access-tokens' }],
    create: [
      {
        text: 'The workspace’s settings, Access tokens: read-write for CI alone, read-only for people.',
        url: 'https://cloud.nx.app/',
      },
    ],
    check: [{ text: 'The workspace’s runs show where each came from.', url: 'https://cloud.nx.app/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Settings, Access tokens: delete the token.', url: 'https://cloud.nx.app/' }],
    risks: ['With a read-write token somebody can put build results into the cache that others then run.'],
    links: ['https://nx.dev/ci/recipes/security/access-tokens'],
  },
});
