import { provider } from '../provider';

export default provider({
  id: 'cursor',
  name: 'Cursor',
  home: 'https://cursor.com/',
  secrets: [
    {
      id: 'cursor-api-key',
      name: 'Cursor API key',
      keywords: ['key_'],
      pattern: /key_[0-9a-f]{64}/,
      near: ['cursor'],
      environmentVariable: 'CURSOR_API_KEY',
      sample: 'key_[0-9a-f]{64}',
      examples: {
        match: ['CURSOR_API_KEY=<secret>', 'cursor-agent --api-key <secret>'],
        miss: ['CURSOR_API_KEY=<key_[0-9a-f]{8}>', 'apiKey = "<key_[0-9a-f]{64}>"'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Create a key in the dashboard, for the team or yourself.', url: 'https://cursor.com/dashboard' }],
    check: [{ text: 'The dashboard lists usage.', url: 'https://cursor.com/dashboard?tab=usage' }],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'Integrations, API keys, delete.', url: 'https://cursor.com/dashboard?tab=integrations' }],
    risks: ['Agents run on your repositories and at your expense.'],
    links: ['https://cursor.com/docs/account/teams/admin-api', 'https://cursor.com/docs'],
  },
});
