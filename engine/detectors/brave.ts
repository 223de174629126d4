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
    rotate: [{ text: 'Keys of a subscription stand side by side: create the second, set BRAVE_API_KEY anew, delete the first.' }],
    revoke: [{ text: 'Dashboard, API keys, delete it.', url: 'https://api-dashboard.search.brave.com/app/keys' }],
    risks: ['Searches are made at your cost, up to the subscription’s limit.'],
    links: ['https://api-dashboard.search.brave.com/app/documentation'],
  },
});
