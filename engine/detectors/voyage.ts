import { provider } from '../provider';

export default provider({
  id: 'voyage',
  name: 'Voyage AI',
  home: 'https://www.voyageai.com/',
  secrets: [
    {
      id: 'voyage-api-key',
      name: 'Voyage AI API key',
      keywords: ['pa-'],
      pattern: /pa-[\w-]{43}(?![\w-])/,
      near: ['voyage'],
      reach: 80,
      entropy: 3.8,
      environmentVariable: 'VOYAGE_API_KEY',
      sample: 'pa-[A-Za-z0-9_-]{42}[A-Za-z0-9]',
      examples: {
        match: ['export VOYAGE_API_KEY="<secret>"', '"voyageApiKey": "<secret>"'],
        miss: ['VOYAGE_API_KEY=<pa-[a-z]{9}>', 'voyage_api_key: ${VOYAGE_API_KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a key in a project of its own, with rate limits.', url: 'https://dashboard.voyageai.com/' }],
    check: [{ text: 'The dashboard shows tokens by day and project.', url: 'https://dashboard.voyageai.com/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Delete the key on the page of API keys.', url: 'https://dashboard.voyageai.com/' }],
    risks: ['Embeddings are made at your expense.'],
    links: ['https://docs.voyageai.com/docs/api-key-and-installation'],
  },
});
