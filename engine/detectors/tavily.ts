import { provider } from '../provider';

export default provider({
  id: 'tavily',
  name: 'Tavily',
  home: 'https://www.tavily.com/',
  secrets: [
    {
      id: 'tavily-api-key',
      name: 'Tavily API key',
      keywords: ['tvly-'],
      pattern: /tvly-(?:dev-|prod-)?[A-Za-z0-9]{32,44}/,
      entropy: 3.5,
      environmentVariable: 'TAVILY_API_KEY',
      sample: 'tvly-dev-[A-Za-z0-9]{32}',
      examples: {
        match: ["TAVILY_API_KEY = '<secret>'", '"tavilyApiKey": "<secret>"'],
        miss: ['TAVILY_API_KEY=<tvly-[a-z]{9}>', 'const tavilyApiKey = process.env.TAVILY_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a key with a monthly limit.', url: 'https://app.tavily.com/home' }],
    check: [{ text: 'The overview shows credits by key.', url: 'https://app.tavily.com/home' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Delete the key on the overview.', url: 'https://app.tavily.com/home' }],
    risks: ['Credits are used up; pay-as-you-go adds to the bill.'],
    links: ['https://docs.tavily.com/documentation/quickstart'],
  },
});
