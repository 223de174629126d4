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
      reach: 120,
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
          'algolia_admin_key: <[0-9a-f]{32}>\nalgolia_app_id: <secret>',
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
    check: [
      {
        text: 'Algolia shows no last use of a key: filter API Monitoring by key.',
        url: 'https://dashboard.algolia.com/monitoring/',
        shows: 'last use',
      },
      {
        text: 'API logs: the latest calls with key, address, method and index (GET /1/logs has the newest 1,000 of 7 days).',
        url: 'https://dashboard.algolia.com/logs',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'There is one admin key: make keys with ACLs for programs, which stand side by side, deploy them, and regenerate the admin key after.',
        url: 'https://dashboard.algolia.com/account/api-keys',
      },
    ],
    revoke: [
      {
        text: 'Regenerate the admin key; delete other keys. A deleted key can be restored (POST /1/keys/{key}/restore), then without a limit of validity.',
        url: 'https://dashboard.algolia.com/account/api-keys',
      },
    ],
    prevent: [
      {
        text: 'A key with few ACLs, indices, a validity in seconds, referers, a limit of calls for each IP address; restrictSources in queryParameters binds it to addresses (192.168.1.0/24).',
        url: 'https://www.algolia.com/doc/guides/security/api-keys/',
      },
    ],
    risks: ['Indices can be read, falsified and deleted; keys made.'],
    links: ['https://www.algolia.com/doc/guides/security/api-keys/'],
    read: [
      {
        page: 'https://github.com/algolia/api-clients-automation/blob/HEAD/specs/search/paths/keys/common/schemas.yml',
        on: '2026-11-24',
        parts: ['prevent'],
      },
      {
        page: 'https://github.com/algolia/api-clients-automation/blob/HEAD/specs/search/paths/keys/restoreApiKey.yml',
        on: '2026-11-24',
        parts: ['revoke'],
      },
    ],
  },
});
