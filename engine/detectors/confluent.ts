import { anyValid, crc32Tail, withCrc32 } from '../checks/crc32';
import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'confluent',
  name: 'Confluent',
  home: 'https://www.confluent.io/',
  secrets: [
    // New secrets start with `cflt`; the last six characters are the base64 CRC-32 of the rest.
    {
      id: 'confluent-api-secret',
      name: 'Confluent API secret',
      keywords: ['cflt'],
      pattern: /(?<![A-Za-z0-9+/])cflt[A-Za-z0-9+/]{60}(?![A-Za-z0-9+/=])/,
      check: anyValid(crc32Tail({ form: 'base64-le' }), crc32Tail({ skip: 4, form: 'base64-le' })),
      environmentVariable: 'CONFLUENT_CLOUD_API_SECRET',
      sample: withCrc32('cflt[A-Za-z0-9+/]{54}', { form: 'base64-le' }),
      examples: {
        match: ['CONFLUENT_CLOUD_API_SECRET=<secret>', 'sasl_password: "<secret>"'],
        miss: ['CONFLUENT_CLOUD_API_SECRET=<cflt[A-Za-z0-9]{12}>', 'cflt is the prefix'],
      },
    },
    {
      id: 'confluent-api-secret-legacy',
      name: 'Confluent API secret (without prefix)',
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{64}(?![A-Za-z0-9+/=])|[A-Za-z0-9]{16}/,
      near: ['confluent'],
      reach: 160,
      check: notWords,
      environmentVariable: 'CONFLUENT_CLOUD_API_SECRET',
      sample: '[A-Za-z0-9][A-Za-z0-9+/]{62}[A-Za-z0-9]',
      examples: {
        match: [
          'CONFLUENT_CLOUD_API_SECRET=<secret>',
          'bootstrap.servers: pkc-1.eu-west-1.aws.confluent.cloud:9092\nsasl.password: <secret>',
        ],
        miss: ['CONFLUENT_CLOUD_API_SECRET=<[A-Za-z0-9]{20}>', 'confluent_digest: <[0-9a-f]{64}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create the key for a service account with role bindings, for one cluster.',
        url: 'https://confluent.cloud/settings/api-keys',
      },
    ],
    check: [
      {
        text: 'The audit log topic confluent-audit-log-events has the authentications by API key.',
        url: 'https://docs.confluent.io/cloud/current/monitoring/audit-logging/cloud-audit-log-concepts.html',
      },
    ],
    rotate: [{ text: 'Create a second key for the service account, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API key.',
        url: 'https://confluent.cloud/settings/api-keys',
        command: 'confluent api-key delete API_KEY',
      },
    ],
    prevent: [
      {
        text: 'A service account with role bindings for single topics instead of a key with your own rights; IP filtering for the organization.',
        url: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/best-practices-api-keys.html',
      },
    ],
    risks: ['Topics can be read and written; with a Cloud key clusters made and deleted.'],
    links: [
      'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
      'https://docs.confluent.io/confluent-cli/current/command-reference/api-key/confluent_api-key_delete.html',
    ],
  },
});
