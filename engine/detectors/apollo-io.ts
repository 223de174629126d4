import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'apollo-io',
  name: 'Apollo.io',
  home: 'https://www.apollo.io/',
  secrets: [
    {
      id: 'apollo-io-api-key',
      name: 'Apollo.io API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{22}(?![\w-])/,
      near: ['apollo_api', 'apolloapi', 'api.apollo.io', 'apollo_io', 'apolloio'],
      named: ['apollo'],
      reach: 60,
      entropy: 3.5,
      check: notWords,
      environmentVariable: 'APOLLO_API_KEY',
      sample: '[A-Za-z0-9]{22}',
      examples: {
        match: ['APOLLO_API_KEY=<secret>', 'curl -H "X-Api-Key: <secret>" https://api.apollo.io/api/v1/people/match'],
        miss: ['APOLLO_API_KEY=<[A-Za-z0-9]{12}>', 'https://api.apollo.io/api/v1/people/match'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a key with only the endpoints it needs.',
        url: 'https://app.apollo.io/#/settings/integrations/api',
      },
    ],
    check: [{ text: 'The settings show API usage.', url: 'https://app.apollo.io/#/settings/integrations/api' }],
    rotate: [{ text: 'Create a second key, deploy it, revoke the first.' }],
    revoke: [
      { text: 'Integrations, API, API keys, revoke.', url: 'https://app.apollo.io/#/settings/integrations/api' },
    ],
    risks: ['Contacts can be read and changed, credits used up.'],
    links: ['https://docs.apollo.io/', 'https://knowledge.apollo.io/'],
  },
});
