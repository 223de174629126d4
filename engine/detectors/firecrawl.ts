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
    create: [{ text: 'Dashboard, API Keys, Create (fc-…), one for each program of the team.', url: 'https://www.firecrawl.dev/app/api-keys' }],
    check: [{ text: 'Activity logs list each job with its page and time, Usage the credits by key.', url: 'https://www.firecrawl.dev/app/logs', shows: 'log' }],
    rotate: [{ text: 'Create a second key, set FIRECRAWL_API_KEY anew, delete the first.', url: 'https://www.firecrawl.dev/app/api-keys' }],
    revoke: [{ text: 'API Keys, delete it.', url: 'https://www.firecrawl.dev/app/api-keys' }],
    risks: ['Credits are spent for crawling; results of earlier jobs can be read for a day.'],
    links: ['https://docs.firecrawl.dev/introduction', 'https://www.firecrawl.dev/'],
  },
});
