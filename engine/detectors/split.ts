import { provider } from '../provider';

export default provider({
  id: 'split',
  name: 'Split',
  home: 'https://www.split.io/',
  secrets: [
    {
      id: 'split-api-key',
      name: 'Split API key',
      pattern: /[a-z0-9]{48,60}/,
      near: [
        'split_api',
        'split_sdk',
        'split.io',
        'splitio',
        'split_admin',
        'split_auth',
        'splitapi',
        'splitsdk',
        'splitadmin',
        'splitauth',
      ],
      reach: 60,
      environmentVariable: 'SPLIT_API_KEY',
      sample: '[a-z0-9]{52}',
      examples: {
        match: ['split_api_key: <secret>', '<SplitApiKey><secret></SplitApiKey>'],
        miss: ['SPLIT_API_KEY=<[0-9a-f]{9}>', 'split_api_key: ${SPLIT_API_KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a server-side or admin key for one environment.', url: 'https://app.split.io/admin/apis' }],
    check: [{ text: 'Admin audit logs list changes by key.', url: 'https://app.split.io/admin/audit' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'Admin settings, API keys, revoke.', url: 'https://app.split.io/admin/apis' }],
    risks: ['Feature flags can be read and, with an admin key, switched.'],
    links: ['https://help.split.io/hc/en-us/articles/360019916211-API-keys'],
  },
});
