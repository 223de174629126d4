import { provider } from '../provider';

export default provider({
  id: 'jina',
  name: 'Jina AI',
  home: 'https://jina.ai/',
  secrets: [
    {
      id: 'jina-api-key',
      name: 'Jina AI API key',
      keywords: ['jina_'],
      pattern: /jina_[A-Za-z0-9_-]{60}(?![\w-])/,
      environmentVariable: 'JINA_API_KEY',
      sample: 'jina_[0-9a-f]{32}[A-Za-z0-9_-]{27}[A-Za-z0-9]',
      examples: {
        match: ['JINA_API_KEY=<secret>', "const jinaApiKey = '<secret>';"],
        miss: ['JINA_API_KEY=<jina_[0-9a-f]{9}>', 'const jinaApiKey = process.env.JINA_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'API dashboard, API Key & Billing, Create: a key holds its own tokens, which can be moved to another.', url: 'https://jina.ai/api-dashboard/key-manager' }],
    check: [
      {
        text: 'The dashboard shows the tokens that are left and their use by day.',
        url: 'https://jina.ai/api-dashboard/',
      },
    ],
    rotate: [{ text: 'Make a second key, move the tokens that are left to it, set JINA_API_KEY anew, delete the first.', url: 'https://jina.ai/api-dashboard/key-manager' }],
    revoke: [{ text: 'Delete the key on the dashboard.', url: 'https://jina.ai/api-dashboard/' }],
    risks: ['The key’s tokens are used up for embeddings, reranking and reading pages.'],
    links: ['https://jina.ai/'],
  },
});
