import { provider } from '../provider';

export default provider({
  id: 'firecrawl',
  name: 'Firecrawl',
  home: 'https://www.firecrawl.dev/',
  secrets: [
    {
      id: 'firecrawl-api-key',
      name: 'Firecrawl API key',
      keywords: ['fc-'],
      pattern: /fc-[0-9a-f]{32}(?![\w-])/,
      environmentVariable: 'FIRECRAWL_API_KEY',
      sample: 'fc-[0-9a-f]{32}',
      examples: {
        match: ['FIRECRAWL_API_KEY=<secret>', 'FirecrawlApp(api_key="<secret>")'],
        miss: ['FIRECRAWL_API_KEY=<fc-[0-9a-f]{8}>', 'class="fc-day"'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['firecrawl-api-key'], url: 'https://api.firecrawl.dev/v1/crawl/active', headers: { Authorization: 'Bearer {key}' }, live: { contains: ['"success"'] }, source: 'https://www.firecrawl.dev' }],
    create: [{ text: 'Create a key for the team.', url: 'https://www.firecrawl.dev/app/api-keys' }],
    check: [{ text: 'The dashboard lists usage and requests.', url: 'https://www.firecrawl.dev/app/usage' }],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'API keys, delete.', url: 'https://www.firecrawl.dev/app/api-keys' }],
    risks: ['Pages are crawled at your expense.'],
    links: ['https://docs.firecrawl.dev/introduction', 'https://www.firecrawl.dev/'],
  },
});
