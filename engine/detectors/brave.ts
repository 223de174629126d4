import { provider } from '../provider';

export default provider({
  id: 'brave',
  name: 'Brave Search',
  home: 'https://brave.com/search/api/',
  secrets: [
    {
      id: 'brave-search-api-key',
      name: 'Brave Search API key',
      keywords: ['BSA'],
      pattern: /BSA[A-Za-z0-9_-]{26,37}(?![\w-])/,
      near: ['brave', 'x-subscription-token'],
      entropy: 3.6,
      environmentVariable: 'BRAVE_API_KEY',
      sample: 'BSA[A-Za-z0-9]{28}',
      examples: {
        match: ['BRAVE_API_KEY=<secret>', 'X-Subscription-Token: <secret>'],
        miss: ['BRAVE_API_KEY=<BSA[A-Za-z0-9]{8}>', 'key = "<BSA[A-Za-z0-9]{28}>"'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a key for each program in its subscription.',
        url: 'https://api-dashboard.search.brave.com/app/keys',
      },
    ],
    check: [{ text: 'The dashboard shows requests.', url: 'https://api-dashboard.search.brave.com/' }],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'API keys, delete.', url: 'https://api-dashboard.search.brave.com/app/keys' }],
    risks: ['Searches are made at your expense.'],
    links: ['https://api-dashboard.search.brave.com/documentation', 'https://brave.com/search/api/'],
  },
});
