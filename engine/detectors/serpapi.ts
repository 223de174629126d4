import { provider } from '../provider';

export default provider({
  id: 'serpapi',
  name: 'SerpApi',
  home: 'https://serpapi.com/',
  secrets: [
    {
      id: 'serpapi-api-key',
      name: 'SerpApi API key',
      pattern: /[0-9a-f]{64}/,
      near: ['serpapi', 'serp_api'],
      environmentVariable: 'SERPAPI_API_KEY',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['serpapi_api_key: <secret>', '<add key="SerpapiApiKey" value="<secret>" />'],
        miss: ['SERPAPI_API_KEY=<[0-9a-f]{9}>', 'serpapi_api_key = os.environ["SERPAPI_API_KEY"]'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['serpapi-api-key'], url: 'https://serpapi.com/account.json?api_key={key}', live: { contains: ['"account_id"', '"api_key"'] }, source: 'https://serpapi.com/account-api' }],
    create: [{ text: 'The account’s page makes and names keys.', url: 'https://serpapi.com/manage-api-key' }],
    check: [{ text: 'The dashboard lists searches with their time.', url: 'https://serpapi.com/searches' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'API key page: regenerate the key.', url: 'https://serpapi.com/manage-api-key' }],
    risks: ['Searches are made at your cost.'],
    links: ['https://serpapi.com/search-api'],
  },
});
