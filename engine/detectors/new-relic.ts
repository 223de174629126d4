import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'new-relic',
  name: 'New Relic',
  home: 'https://newrelic.com/',
  secrets: [
    {
      id: 'new-relic-user-key',
      name: 'New Relic user key',
      keywords: ['NRAK-'],
      pattern: /NRAK-[A-Za-z0-9_-]{27,42}(?![\w-])/,
      environmentVariable: 'NEW_RELIC_API_KEY',
      sample: 'NRAK-[A-Z0-9]{27}',
      examples: {
        match: ['NEW_RELIC_API_KEY=<secret>', 'provider "newrelic" {\n  api_key = "<secret>"\n}'],
        miss: ['NEW_RELIC_API_KEY=<NRAK-[A-Z0-9]{12}>', 'browser key: <NRJS-[0-9a-f]{19}>'],
      },
    },
    {
      id: 'new-relic-license-key',
      name: 'New Relic license key',
      keywords: ['NRAL'],
      pattern: /[0-9a-z]{6}[0-9A-Za-z]{30}NRAL/,
      before: 36,
      environmentVariable: 'NEW_RELIC_LICENSE_KEY',
      sample: '[0-9a-f]{32}FFFFNRAL',
      examples: {
        match: ['NEW_RELIC_LICENSE_KEY=<secret>', "license_key: '<eu01xx[0-9a-f]{26}FFFFNRAL>'"],
        miss: ['license_key: <[0-9a-f]{20}>FFFFNRAL', 'NRAL is the end of the key'],
      },
    },
    {
      id: 'new-relic-license-key-legacy',
      name: 'New Relic license key (without mark)',
      pattern: /(?<![\w.-])[A-Za-z0-9._]{47}(?![\w.-])|[0-9a-f]{40}|[0-9a-z]{64}/,
      near: ['newrelic', 'new_relic', 'new-relic'],
      check: notWords,
      environmentVariable: 'NEW_RELIC_LICENSE_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['NEW_RELIC_LICENSE_KEY=<secret>', 'newrelic:\n  licenseKey: <secret>'],
        miss: ['NEW_RELIC_LICENSE_KEY=<[0-9a-f]{20}>', 'NEW_RELIC_ACCOUNT_ID=1234567'],
      },
    },
    {
      id: 'new-relic-insights-key',
      name: 'New Relic Insights key',
      keywords: ['NRII-', 'NRIQ-'],
      pattern: /NRI[IQ]-[A-Za-z0-9_-]{25,32}(?![\w-])/,
      environmentVariable: 'NEW_RELIC_INSERT_KEY',
      sample: 'NRII-[A-Za-z0-9_-]{31}[A-Za-z0-9]',
      examples: {
        match: ['X-Insert-Key: <secret>', 'NEW_RELIC_INSERT_KEY=<secret>'],
        miss: ['X-Insert-Key: <NRII-[A-Za-z0-9]{8}>', 'X-Insert-Key: $INSERT_KEY'],
      },
    },
    {
      id: 'new-relic-admin-key',
      name: 'New Relic admin or REST API key',
      keywords: ['NRAA-', 'NRRA-'],
      pattern: /NR(?:AA|RA)-[0-9a-zA-Z]{27,42}(?![\w-])/i,
      environmentVariable: 'NEW_RELIC_ADMIN_API_KEY',
      sample: 'NRAA-[0-9a-f]{27}',
      examples: {
        match: ['NEW_RELIC_ADMIN_API_KEY=<secret>', 'X-Api-Key: <NRRA-[0-9a-f]{42}>'],
        miss: ['X-Api-Key: <NRRA-[0-9a-f]{8}>', 'X-Api-Key: ${KEY}'],
      },
    },
    {
      id: 'new-relic-pixie-key',
      name: 'New Relic Pixie key',
      keywords: ['px-api-', 'px-dep-'],
      pattern: /px-(?:api|dep)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
      environmentVariable: 'PX_API_KEY',
      sample: 'px-api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: [
          'PX_API_KEY=<secret>',
          'deployKey: "<px-dep-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}>"',
        ],
        miss: ['PX_API_KEY=px-api-', 'class="px-api-3"'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key on the API keys page; user keys have their user’s rights, so use a service user.',
        url: 'https://one.newrelic.com/api-keys',
      },
    ],
    check: [
      {
        text: 'Creation, change and deletion of keys is in NrAuditEvent.',
        url: 'https://one.newrelic.com/data-exploration',
        command: 'newrelic nrql query --accountId ACCOUNT --query "SELECT * FROM NrAuditEvent SINCE 1 week ago"',
      },
    ],
    rotate: [{ text: 'Create another key (a thousand license keys are allowed), deploy it, delete the old one.' }],
    revoke: [
      {
        text: 'Delete the key on the API keys page. The account’s first license key can only be replaced by the support.',
        url: 'https://one.newrelic.com/api-keys',
      },
    ],
    prevent: [{ text: 'New Relic user key (NRAK-): inherits the user’s roles; use a service user.' }],
    risks: [
      'With a license key false data can be sent and paid for; with a user key dashboards and collected data read and alerts switched off.',
    ],
    links: [
      'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
      'https://docs.newrelic.com/docs/apis/nerdgraph/examples/use-nerdgraph-manage-license-keys-user-keys/',
    ],
    read: [
      { page: 'https://docs.newrelic.com/docs/apis/nerdgraph/examples/use-nerdgraph-manage-license-keys-user-keys/', on: '2026-08-21', parts: ['check', 'revoke'] },
    ],
  },
});
