import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'urlscan',
  name: 'urlscan.io',
  home: 'https://urlscan.io/',
  secrets: [
    {
      id: 'urlscan-api-key',
      name: 'urlscan.io API key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{32,36}(?![\w-])/,
      near: ['urlscan'],
      check: notWords,
      environmentVariable: 'URLSCAN_API_KEY',
      sample: '[A-Za-z0-9]{32,36}',
      examples: {
        match: ['client = Client(urlscan_api_key="<secret>")', '<UrlscanApiKey><secret></UrlscanApiKey>'],
        miss: ['URLSCAN_API_KEY=<[0-9a-f]{9}>', 'urlscanApiKey := os.Getenv("URLSCAN_API_KEY")'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['urlscan-api-key'], url: 'https://urlscan.io/user/quotas/', headers: { 'API-Key': '{key}' }, source: 'https://urlscan.io/docs/api/' }],
    create: [{ text: 'Settings & API, Create API key, with a description.', url: 'https://urlscan.io/user/profile/' }],
    check: [{ text: 'Your scans in the profile, and the quotas of day, hour and minute (/user/quotas/).', url: 'https://urlscan.io/user/profile/' }],
    rotate: [{ text: 'Keys stand side by side: create the second, set URLSCAN_API_KEY anew, delete the first.' }],
    revoke: [{ text: 'Settings & API, delete the key.', url: 'https://urlscan.io/user/profile/' }],
    risks: ['Your private and unlisted scans can be read, with the addresses in them; quotas used up.'],
    links: ['https://urlscan.io/docs/api/'],
  },
});
