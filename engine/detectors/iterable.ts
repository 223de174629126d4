import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'iterable',
  name: 'Iterable',
  home: 'https://iterable.com/',
  secrets: [
    {
      id: 'iterable-api-key',
      name: 'Iterable API key',
      pattern: /[A-Za-z0-9]{32,64}/,
      near: ['iterable_api', 'iterableapi', 'iterable_key', 'iterablekey', 'api.iterable.com', 'iterable-api'],
      named: ['iterable'],
      check: notWords,
      environmentVariable: 'ITERABLE_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['ITERABLE_API_KEY=<secret>', '<IterableApiKey><secret></IterableApiKey>'],
        miss: ['ITERABLE_API_KEY=<[0-9a-f]{9}>', 'iterable_api_key: ${ITERABLE_API_KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a server-side key of the narrowest type; keys for apps and browsers are other types.',
        url: 'https://app.iterable.com/settings/apiKeys',
      },
    ],
    check: [{ text: 'API keys page and logs of API use.', url: 'https://app.iterable.com/settings/apiKeys' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'Integrations, API Keys: delete the key.', url: 'https://app.iterable.com/settings/apiKeys' }],
    risks: ['People’s data can be read and changed, campaigns sent.'],
    links: ['https://support.iterable.com/hc/en-us/articles/360043464871', 'https://api.iterable.com/api/docs'],
  },
});
