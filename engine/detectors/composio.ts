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
    create: [{ text: 'Make a key for one project.', url: 'https://platform.composio.dev/' }],
    check: [{ text: 'The project’s logs list tool calls.', url: 'https://platform.composio.dev/' }],
    rotate: [{ text: 'Make a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'Settings, API keys, delete.', url: 'https://platform.composio.dev/' }],
    risks: ['The connected accounts of your users can be used.'],
    links: ['https://docs.composio.dev/', 'https://composio.dev/'],
  },
});
