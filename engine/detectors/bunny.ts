import { provider } from '../provider';

export default provider({
  id: 'bunny',
  name: 'bunny.net',
  home: 'https://bunny.net/',
  secrets: [
    {
      id: 'bunny-api-key',
      name: 'bunny.net API key',
      pattern:
        /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}/,
      near: [
        'bunnynet',
        'bunnycdn',
        'bunny.net',
        'bunny_api',
        'bunnyapi',
        'bunny_access',
        'bunnyaccess',
        'bunny_storage',
        'bunnystorage',
      ],
      entropy: 3,
      environmentVariable: 'BUNNY_API_KEY',
      sample:
        '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{20}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: [
          'BUNNY_API_KEY=<secret>',
          'curl -H "AccessKey: <[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}>" https://storage.bunnycdn.com/zone/',
        ],
        miss: ['BUNNY_API_KEY=<[0-9a-f]{12}>', 'https://cdn.bunny.net/file.js'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['bunny-api-key'], url: 'https://api.bunny.net/pullzone', headers: { AccessKey: '{key}' }, source: 'https://docs.bunny.net/api-reference/core/pull-zone/list-pull-zones' }],
    create: [
      {
        text: 'Account keys open everything; use the password of one storage zone where files are all that is needed.',
        url: 'https://dash.bunny.net/account/api-key',
      },
    ],
    check: [{ text: 'The account’s audit log lists changes.', url: 'https://dash.bunny.net/account/audit-log' }],
    rotate: [
      {
        text: 'An account may have several API keys: add a second one, deploy it, delete the first. A storage zone’s password is reset, then deployed.',
      },
    ],
    revoke: [{ text: 'Delete or regenerate the key.', url: 'https://dash.bunny.net/account/api-key' }],
    risks: ['Pull zones and DNS can be changed, stored files read and replaced.'],
    links: ['https://docs.bunny.net/reference/bunnynet-api-overview', 'https://docs.bunny.net/reference/storage-api'],
  },
});
