import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'hasura',
  name: 'Hasura',
  home: 'https://hasura.io/',
  secrets: [
    {
      id: 'hasura-admin-secret',
      name: 'Hasura admin secret',
      pattern: /[A-Za-z0-9]{64}|[A-Za-z0-9]{32}/,
      near: [
        'hasura',
        'hasura_graphql_admin',
        'hasura_admin',
        'x-hasura-admin',
        'hasura_secret',
        'hasura_key',
        'hasuragraphqladmin',
        'hasuraadmin',
        'hasurasecret',
        'hasurakey',
      ],
      reach: 40,
      check: notWords,
      confidence: 'likely',
      environmentVariable: 'HASURA_GRAPHQL_ADMIN_SECRET',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: [
          'HASURA_GRAPHQL_ADMIN_SECRET=<secret>',
          'curl -H "X-Hasura-Admin-Secret: <secret>" https://api.acme.dev/v1/graphql',
        ],
        miss: ['HASURA_GRAPHQL_ADMIN_SECRET=<[A-Za-z0-9]{9}>', 'HASURA_GRAPHQL_ADMIN_SECRET=myadminsecretkey'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Set a long random value as the environment variable of the project.', url: 'https://cloud.hasura.io/' },
    ],
    check: [
      { text: 'The project’s monitoring lists operations with the admin role.', url: 'https://cloud.hasura.io/' },
    ],
    rotate: [
      { text: 'HASURA_GRAPHQL_ADMIN_SECRETS takes several values: add the new one, deploy it, take the old one out.' },
    ],
    revoke: [{ text: 'Take the value out of the environment variable and restart.', url: 'https://cloud.hasura.io/' }],
    risks: ['All data can be read and changed, permissions do not apply; metadata can be replaced.'],
    links: ['https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/'],
  },
});
