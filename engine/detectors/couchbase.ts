import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'couchbase',
  name: 'Couchbase',
  home: 'https://www.couchbase.com/',
  secrets: [
    {
      id: 'couchbase-capella-api-secret',
      name: 'Couchbase Capella API key',
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{60,120}={0,2}(?![A-Za-z0-9+/=])/,
      near: ['couchbase', 'capella', 'couchbase_api', 'couchbaseapi', 'cloudapi.cloud.couchbase.com'],
      entropy: 4.6,
      check: notWords,
      environmentVariable: 'CAPELLA_API_KEY',
      sample: '[A-Za-z0-9+/]{98}[A-Za-z0-9]==',
      examples: {
        match: [
          'CAPELLA_API_KEY=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://cloudapi.cloud.couchbase.com/v4/organizations',
        ],
        miss: ['CAPELLA_API_KEY=<[A-Za-z0-9]{12}>', 'couchbases://cb.abc.cloud.couchbase.com'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['couchbase-capella-api-secret'], url: 'https://cloudapi.cloud.couchbase.com/v4/organizations', headers: { Authorization: 'Bearer {key}' }, source: 'https://docs.couchbase.com/cloud/management-api-reference/index.html' }],
    create: [
      { text: 'Make an API key with roles, allowed addresses and an expiry.', url: 'https://cloud.couchbase.com/' },
    ],
    check: [
      {
        text: 'The organization’s activity log lists what the key did.',
        url: 'https://docs.couchbase.com/cloud/reference/rest-api-intro.html',
      },
    ],
    rotate: [{ text: 'Make a second key, deploy it, revoke the first; or rotate and deploy at once.' }],
    revoke: [{ text: 'Settings, API Keys, revoke.', url: 'https://cloud.couchbase.com/' }],
    risks: ['Clusters can be read, changed and deleted.'],
    links: [
      'https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html',
      'https://docs.couchbase.com/cloud/',
    ],
  },
});
