import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'algolia',
  name: 'Algolia',
  home: 'https://www.algolia.com/',
  secrets: [
    {
      id: 'algolia-api-key',
      name: 'Algolia admin or write API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: [
        'algolia_admin',
        'algolia_api',
        'algolia_write',
        'algolia_key',
        'algolia_secret',
        'algolia_private',
        'x-algolia-api-key',
        'algoliasearch(',
        'algoliaadmin',
        'algoliaapi',
        'algoliawrite',
        'algoliakey',
        'algoliasecret',
        'algoliaprivate',
      ],
      named: ['algolia'],
      reach: 60,
      check: notWords,
      pairs: 'algolia-application-id',
      environmentVariable: 'ALGOLIA_ADMIN_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['ALGOLIA_ADMIN_KEY=<secret>', 'const client = algoliasearch("<[A-Z0-9]{10}>", "<secret>");'],
        miss: ['ALGOLIA_APP_ID=<[A-Z0-9]{10}>', 'ALGOLIA_ADMIN_KEY=<[0-9a-f]{9}>', 'ALGOLIA_SEARCH_KEY=<[0-9a-f]{32}>'],
      },
    },
    {
      id: 'algolia-application-id',
      name: 'Algolia application id (the id of the API key)',
      pattern: /[A-Z0-9]{10}/,
      near: ['algolia'],
      pairs: 'algolia-api-key',
      alone: false,
      environmentVariable: 'ALGOLIA_APP_ID',
      sample: '[A-Z0-9]{10}',
      examples: {
        match: [
          'ALGOLIA_APP_ID=<secret>\nALGOLIA_ADMIN_KEY=<[0-9a-f]{32}>',
          'ALGOLIA_ADMIN_KEY=<[0-9a-f]{32}>\nALGOLIA_APP_ID=<secret>',
        ],
        miss: ['ALGOLIA_APP_ID=<[A-Z0-9]{10}>', 'const algoliaAppId = process.env.ALGOLIA_APP_ID;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key with the rights and indices it needs; browsers get a search-only key.',
        url: 'https://dashboard.algolia.com/account/api-keys',
      },
    ],
    check: [{ text: 'API logs list recent calls.', url: 'https://dashboard.algolia.com/' }],
    rotate: [
      {
        text: 'There is one admin key: make other keys for programs, which stand side by side, and regenerate the admin key after.',
      },
    ],
    revoke: [
      {
        text: 'Regenerate the admin key; delete other keys, which can be restored.',
        url: 'https://dashboard.algolia.com/account/api-keys',
      },
    ],
    prevent: [{ text: 'Algolia admin API key: ACL, indices, referers, validity, rate limit; secured keys with restrictSources (IP).' }],
    risks: ['Indices can be read, falsified and deleted; keys made.'],
    links: ['https://www.algolia.com/doc/guides/security/api-keys/'],
  },
});
