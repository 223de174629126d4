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
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://urlscan.io/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://urlscan.io/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://urlscan.io/'],
  },
});
