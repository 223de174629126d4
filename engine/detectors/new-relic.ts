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
      id: 'new-relic-synthetics-location-key',
      name: 'New Relic private location key',
      keywords: ['NRSP-'],
      pattern: /NRSP-[a-z]{2}[0-9]{2}[A-Za-z0-9]{16,60}(?![\w-])/,
      environmentVariable: 'PRIVATE_LOCATION_KEY',
      sample: 'NRSP-us01[0-9A-F]{34}',
      examples: {
        match: ['PRIVATE_LOCATION_KEY=<secret>', 'synthetics:\n  privateLocationKey: "<secret>"'],
        miss: ['PRIVATE_LOCATION_KEY=<NRSP-us01[0-9A-F]{4}>', 'PRIVATE_LOCATION_KEY=NRSP-your-key'],
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
    // Meant for browsers.
    {
      id: 'new-relic-browser-key',
      name: 'New Relic browser ingest key',
      keywords: ['NRJS-', 'NRBR-'],
      pattern: /NR(?:JS|BR)-[0-9a-f]{19}(?![\w-])/,
      confidence: 'possible',
      environmentVariable: 'NEW_RELIC_BROWSER_LICENSE_KEY',
      sample: 'NRJS-[0-9a-f]{19}',
      examples: {
        match: ['export NEW_RELIC_BROWSER_LICENSE_KEY="<secret>"', "const newRelicBrowserLicenseKey = '<secret>';"],
        miss: [
          'NEW_RELIC_BROWSER_LICENSE_KEY=<NRJS-[0-9a-f]{5}>',
          'newRelicBrowserLicenseKey := os.Getenv("NEW_RELIC_BROWSER_LICENSE_KEY")',
        ],
      },
    },
    // Built into apps.
    {
      id: 'new-relic-mobile-token',
      name: 'New Relic mobile application token',
      keywords: ['-NRMA'],
      pattern: /(?:AA|eu01xx)[0-9a-f]{34,40}-NRMA(?![\w-])/,
      before: 44,
      confidence: 'possible',
      environmentVariable: 'NEW_RELIC_MOBILE_TOKEN',
      sample: 'AA[0-9a-f]{40}-NRMA',
      examples: {
        match: ['export NEW_RELIC_MOBILE_TOKEN="<secret>"', 'new_relic_mobile_token: <secret>'],
        miss: [
          'NEW_RELIC_MOBILE_TOKEN=<AA[0-9a-f]{5}>',
          'const newRelicMobileToken = process.env.NEW_RELIC_MOBILE_TOKEN;',
        ],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['new-relic-user-key'],
        url: 'https://api.newrelic.com/graphql',
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'API-Key': '{key}' },
        body: '{"query":"{ actor { user { id } } }"}',
        live: { contains: ['"user"'] },
        elsewhere: ['api.eu.newrelic.com'],
        source: 'https://docs.newrelic.com/docs/apis/nerdgraph/get-started/introduction-new-relic-nerdgraph/',
      },
    ],
    create: [
      {
        text: 'Create a key: “Ingest - License” for agents of one account, “User” for NerdGraph, which can do what the user can do.',
        url: 'https://one.newrelic.com/api-keys',
      },
    ],
    check: [
      {
        text: 'New Relic shows no last use of a key. Ingest: look for hosts and applications that are not yours in the data of the account.',
        url: 'https://one.newrelic.com/',
        shows: 'last use',
      },
      {
        text: 'A user key: query the audit events of the account (SELECT * FROM NrAuditEvent) for what was changed and by whom.',
        url: 'https://docs.newrelic.com/docs/data-apis/understand-data/event-data/query-account-audit-logs-nrauditevent/',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'An account may have as many license and user keys as you like: create one, change agents and scripts, delete the old one in its row’s menu.',
        url: 'https://one.newrelic.com/api-keys',
      },
      {
        text: 'The key that came with the account cannot be deleted there: ask New Relic’s support to rotate it, and use additional keys from then on.',
        url: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
      },
    ],
    revoke: [
      {
        text: 'API keys, the three dots of the row, Delete (one.eu.newrelic.com for the European data centre); or the NerdGraph mutation apiAccessDeleteKeys with the key’s id.',
        url: 'https://one.newrelic.com/api-keys',
      },
    ],
    prevent: [
      {
        text: 'Let agents report with additional license keys, one for each team or cluster, so that one can go without the others; user keys only as needed, for they have all rights of their user. New Relic’s documents know no binding of keys to IP addresses.',
        url: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
      },
    ],
    risks: [
      'With a license key false data can be sent and paid for; with a user key dashboards and collected data read and alerts switched off.',
    ],
    links: [
      'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
      'https://docs.newrelic.com/docs/apis/nerdgraph/examples/use-nerdgraph-manage-license-keys-user-keys/',
    ],
    read: [
      {
        page: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
        on: '2026-11-24',
        parts: ['create', 'rotate', 'revoke', 'prevent'],
      },
      {
        page: 'https://docs.newrelic.com/docs/apis/nerdgraph/examples/use-nerdgraph-manage-license-keys-user-keys/',
        on: '2026-08-21',
        parts: ['check'],
      },
    ],
  },
});
