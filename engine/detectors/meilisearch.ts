import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'meilisearch',
  name: 'Meilisearch',
  home: 'https://www.meilisearch.com/',
  secrets: [
    {
      id: 'meilisearch-api-key',
      name: 'Meilisearch API key',
      pattern: /[0-9a-f]{64}|[0-9a-f]{40}|(?<![\w-])[A-Za-z0-9_-]{43}(?![\w-])/,
      near: [
        'meili_master',
        'meilisearch',
        'meili_api',
        'meili_key',
        'meili_admin',
        'meilimaster',
        'meiliapi',
        'meilikey',
        'meiliadmin',
      ],
      reach: 60,
      check: notWords,
      environmentVariable: 'MEILI_MASTER_KEY',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['meili_master_key: <secret>', 'meiliMasterKey := "<secret>"'],
        miss: ['MEILI_MASTER_KEY=<[0-9a-f]{9}>', 'const meiliMasterKey = process.env.MEILI_MASTER_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Derive an API key with few actions and indexes from the master key.',
        url: 'https://cloud.meilisearch.com/',
      },
    ],
    check: [{ text: 'The server’s log and the dashboard show requests.', url: 'https://cloud.meilisearch.com/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [
      {
        text: 'Delete the key through the keys API; a new master key ends all derived keys.',
        url: 'https://www.meilisearch.com/docs/reference/api/keys',
      },
    ],
    risks: ['Documents can be read, falsified and deleted; a master key makes further keys.'],
    links: ['https://www.meilisearch.com/docs/learn/security/basic_security'],
  },
});
