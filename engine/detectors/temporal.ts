import { jwtSample, jwtWith } from '../checks/jwt';
import { provider } from '../provider';

export default provider({
  id: 'temporal',
  name: 'Temporal Cloud',
  home: 'https://temporal.io/',
  secrets: [
    {
      id: 'temporal-api-key',
      name: 'Temporal Cloud API key',
      keywords: ['eyJhbGciOiJFUzI1NiIs'],
      pattern: /eyJhbGciOiJFUzI1NiIs[A-Za-z0-9_-]{8,200}\.eyJ[A-Za-z0-9_-]{60,800}\.[A-Za-z0-9_-]{43,90}(?![\w-])/,
      after: 1200,
      check: jwtWith(({ payload }) => payload.iss === 'temporal.io'),
      environmentVariable: 'TEMPORAL_API_KEY',
      sample: jwtSample(
        '{"account_id":"[a-z0-9]{5}","aud":\\["temporal.io"],"exp":18[0-9]{8},"iss":"temporal.io","jti":"[A-Za-z0-9]{32}","key_id":"[A-Za-z0-9]{32}","sub":"[0-9a-f]{32}"}',
        '{"alg":"ES256","kid":"[A-Za-z0-9]{6}"}',
      ),
      examples: {
        match: ['TEMPORAL_API_KEY=<secret>', 'temporalApiKey := "<secret>"'],
        miss: [
          'TEMPORAL_API_KEY=<eyJhbGciOiJFUzI1NiIs[a-z]{9}>',
          'const temporalApiKey = process.env.TEMPORAL_API_KEY;',
        ],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['temporal-api-key'],
        url: 'https://saas-api.tmprl.cloud/cloud/current-identity',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"principalApiKey"'] },
        source: 'https://github.com/temporalio/api-cloud/blob/HEAD/temporal/api/cloud/cloudservice/v1/service.proto',
      },
    ],
    create: [
      {
        text: 'Make a service account with access to its namespaces and an API key with an expiry.',
        url: 'https://cloud.temporal.io/settings/api-keys',
      },
    ],
    check: [
      {
        text: 'Audit logs list management calls; namespaces show who starts workflows.',
        url: 'https://docs.temporal.io/cloud/audit-logs',
      },
    ],
    rotate: [
      { text: 'An account may have several keys: add the new one, move the workers, then disable and delete the old.' },
    ],
    revoke: [
      { text: 'API Keys: disable the key, then delete it.', url: 'https://cloud.temporal.io/settings/api-keys' },
    ],
    risks: ['Workflows of its namespaces can be started, ended and read; an administrator’s key changes the account.'],
    links: ['https://docs.temporal.io/cloud/api-keys'],
  },
});
