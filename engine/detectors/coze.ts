import { provider } from '../provider';

export default provider({
  id: 'coze',
  name: 'Coze',
  home: 'https://www.coze.com/',
  secrets: [
    {
      id: 'coze-access-token',
      name: 'Coze personal access token',
      keywords: ['pat_'],
      pattern: /pat_[A-Za-z0-9]{64}/,
      environmentVariable: 'COZE_API_TOKEN',
      sample: 'pat_[A-Za-z0-9]{64}',
      examples: {
        match: ['COZE_API_TOKEN=<secret>', 'coze = Coze(auth=TokenAuth(token="<secret>"))'],
        miss: ['COZE_API_TOKEN=<pat_[A-Za-z0-9]{8}>', 'pat_match = True'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a token with only the permissions and spaces it needs, and an expiry.',
        url: 'https://www.coze.com/open/oauth/pats',
      },
    ],
    check: [{ text: 'The spaces’ logs list calls of bots.', url: 'https://www.coze.com/' }],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Personal access tokens, delete.', url: 'https://www.coze.com/open/oauth/pats' }],
    prevent: [
      {
        text: 'Single permissions and workspaces and an expiry for each personal token; OAuth (JWT) for what is deployed.',
        url: 'https://www.coze.com/docs/developer_guides/pat',
      },
    ],
    risks: ['Bots answer at your expense, and their conversations can be read.'],
    links: ['https://www.coze.com/docs/developer_guides/pat', 'https://www.coze.com/docs'],
  },
});
