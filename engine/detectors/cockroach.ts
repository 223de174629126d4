import { provider } from '../provider';

export default provider({
  id: 'cockroach',
  name: 'CockroachDB Cloud',
  home: 'https://www.cockroachlabs.com/',
  secrets: [
    {
      id: 'cockroach-api-key',
      name: 'CockroachDB Cloud API key',
      keywords: ['CCDB1_'],
      pattern: /CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/,
      environmentVariable: 'COCKROACH_API_KEY',
      sample: 'CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}',
      examples: {
        match: ['COCKROACH_API_KEY=<secret>', 'Authorization: Bearer <secret>'],
        miss: ['COCKROACH_API_KEY=<CCDB1_[A-Za-z0-9]{22}>', 'CCDB1_ starts the key'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['cockroach-api-key'], url: 'https://cockroachlabs.cloud/api/v1/clusters', headers: { Authorization: 'Bearer {key}' }, live: { contains: ['"clusters"', '"pagination"'] }, source: 'https://www.cockroachlabs.com/docs/cockroachcloud/service-accounts' }],
    create: [
      {
        text: 'Make a service account with the roles it needs and create its API key.',
        url: 'https://cockroachlabs.cloud/access',
      },
    ],
    check: [
      {
        text: 'The organization’s audit log lists what service accounts did.',
        url: 'https://www.cockroachlabs.com/docs/cockroachcloud/cloud-org-audit-logs',
      },
    ],
    rotate: [{ text: 'A service account may have several keys: create the second, deploy it, delete the first.' }],
    revoke: [
      { text: 'Access Management, Service Accounts, API keys, Delete.', url: 'https://cockroachlabs.cloud/access' },
    ],
    risks: ['Clusters and their SQL users can be made, changed and deleted.'],
    links: [
      'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
      'https://www.cockroachlabs.com/docs/cockroachcloud/cloud-org-audit-logs',
    ],
  },
});
