import { provider } from '../provider';

export default provider({
  id: 'friendli',
  name: 'FriendliAI',
  home: 'https://friendli.ai/',
  secrets: [
    {
      id: 'friendli-token',
      name: 'Friendli personal access token',
      keywords: ['flp_'],
      pattern: /flp_[A-Za-z0-9]{46}(?![\w-])/,
      environmentVariable: 'FRIENDLI_TOKEN',
      sample: 'flp_[A-Za-z0-9]{46}',
      examples: {
        match: ['FRIENDLI_TOKEN=<secret>', 'client = Friendli(token="<secret>")'],
        miss: ['FRIENDLI_TOKEN=<flp_[A-Za-z0-9]{8}>', 'flp_alloc'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['friendli-token'], url: 'https://api.friendli.ai/dedicated/beta/endpoint', headers: { Authorization: 'Bearer {key}' }, live: { contains: ['"data"', '"status"'] }, source: 'https://docs.friendli.ai/reference/authentication' }],
    create: [{ text: 'Create a token in the settings.', url: 'https://friendli.ai/suite/setting/tokens' }],
    check: [{ text: 'The suite shows usage.', url: 'https://friendli.ai/suite' }],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Personal settings, Tokens, delete.', url: 'https://friendli.ai/suite/setting/tokens' }],
    risks: ['Models run at your expense.'],
    links: ['https://friendli.ai/docs/guides/personal_access_tokens', 'https://friendli.ai/docs'],
  },
});
