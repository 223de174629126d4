import { provider } from '../provider';

export default provider({
  id: 'gitea',
  name: 'Gitea',
  home: 'https://about.gitea.com/',
  secrets: [
    {
      id: 'gitea-access-token',
      name: 'Gitea access token',
      pattern: /[0-9a-f]{40}/,
      near: ['gitea', 'forgejo', 'codeberg'],
      reach: 30,
      environmentVariable: 'GITEA_TOKEN',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['GITEA_TOKEN=<secret>', 'gitea: { token: "<secret>" }'],
        miss: ['GITEA_TOKEN=<[0-9a-f]{12}>', 'uses: https://gitea.com/actions/checkout@<[0-9a-f]{40}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Settings, Applications: make a token with chosen scopes.',
        url: 'https://docs.gitea.com/development/oauth2-provider',
      },
    ],
    check: [{ text: 'The token list shows the last use; recent activity of the account shows pushes.' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'Settings, Applications, Delete.', url: 'https://docs.gitea.com/development/oauth2-provider' }],
    prevent: [
      {
        text: 'Single scopes (read:repository), “public only” where that is enough; a user of its own with few repositories for programs.',
        url: 'https://docs.gitea.com/development/oauth2-provider#scopes',
      },
    ],
    risks: ['Repositories can be read and pushed to with the owner’s rights.'],
    links: ['https://docs.gitea.com/development/api-usage'],
  },
});
