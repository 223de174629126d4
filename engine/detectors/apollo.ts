import { provider } from '../provider';

export default provider({
  id: 'apollo',
  name: 'Apollo GraphOS',
  home: 'https://www.apollographql.com/',
  secrets: [
    {
      id: 'apollo-graph-key',
      name: 'Apollo GraphOS API key',
      keywords: ['service:', 'user:gh.', 'user:fp.'],
      pattern: /(?:service:[A-Za-z0-9_-]{2,64}|user:(?:gh|fp)\.[a-z0-9-]{8,40}):[A-Za-z0-9_-]{22}(?![\w-])/,
      entropy: 3.4,
      environmentVariable: 'APOLLO_KEY',
      sample: 'service:shop-graph:[A-Za-z0-9_-]{21}[A-Za-z0-9]',
      examples: {
        match: ['APOLLO_KEY="<secret>"', "apollo: { key: '<secret>', graphRef: 'shop-graph@current' }"],
        miss: ['service:shop:started', 'APOLLO_KEY=service:shop-graph'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a graph API key for one graph with a role, or a subgraph key.',
        url: 'https://studio.apollographql.com/',
      },
    ],
    check: [
      {
        text: 'The graph’s audit logs list publications and changes.',
        url: 'https://www.apollographql.com/docs/graphos/platform/access-management/audit-log',
      },
    ],
    rotate: [{ text: 'Make a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'Settings, API Keys, delete.', url: 'https://studio.apollographql.com/' }],
    risks: ['Schemas can be read and replaced, operations’ statistics read.'],
    links: [
      'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys',
      'https://www.apollographql.com/docs/',
    ],
  },
});
