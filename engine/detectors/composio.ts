import { provider } from '../provider';

export default provider({
  id: 'composio',
  name: 'Composio',
  home: 'https://composio.dev/',
  secrets: [
    {
      id: 'composio-api-key',
      name: 'Composio API key',
      keywords: ['ak_', 'ck_'],
      pattern: /[ac]k_[A-Za-z0-9_-]{20}(?![\w-])/,
      near: ['composio'],
      entropy: 3.4,
      environmentVariable: 'COMPOSIO_API_KEY',
      sample: 'ak_[A-Za-z0-9_-]{19}[A-Za-z0-9]',
      examples: {
        match: ['COMPOSIO_API_KEY=<secret>', 'ComposioToolSet(api_key="<secret>")  # composio'],
        miss: ['COMPOSIO_API_KEY=<ak_[A-Za-z0-9]{8}>', 'key = "<ak_[A-Za-z0-9]{20}>"'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Project, Settings, API Keys: a key (ak_…) belongs to that project.', url: 'https://platform.composio.dev/' }],
    check: [{ text: 'The project’s logs list tool calls.', url: 'https://platform.composio.dev/' }],
    rotate: [{ text: 'Create a second key in the project, set COMPOSIO_API_KEY anew, delete the first.', url: 'https://platform.composio.dev/' }],
    revoke: [{ text: 'Project, Settings, API Keys, delete it. Accounts that are connected stay so: remove those you do not know.', url: 'https://platform.composio.dev/' }],
    risks: ['Tools are run in the name of everybody whose account is connected to the project: mail, calendars, repositories.'],
    links: ['https://docs.composio.dev/'],
  },
});
