import { provider } from '../provider';

export default provider({
  id: 'clickhouse',
  name: 'ClickHouse Cloud',
  home: 'https://clickhouse.com/',
  secrets: [
    {
      id: 'clickhouse-api-secret',
      name: 'ClickHouse Cloud API key secret',
      keywords: ['4b1d'],
      pattern: /4b1d[A-Za-z0-9]{38}/,
      entropy: 4,
      environmentVariable: 'CLICKHOUSE_API_SECRET',
      sample: '4b1d[A-Za-z0-9]{38}',
      examples: {
        match: ['CLICKHOUSE_API_SECRET=<secret>', 'provider "clickhouse" {\n  token_secret = "<secret>"\n}'],
        miss: ['CLICKHOUSE_API_SECRET=<4b1d[A-Za-z0-9]{8}>', 'checksum: 4b1d'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make an API key with a role and an expiry.', url: 'https://console.clickhouse.cloud/' }],
    check: [
      {
        text: 'The organization’s activity log lists what a key did.',
        url: 'https://clickhouse.com/docs/cloud/security/audit-logging',
      },
    ],
    rotate: [{ text: 'Make a second key, deploy it, disable the first, delete it when nothing fails.' }],
    revoke: [
      { text: 'API keys: disable, which can be taken back, or delete.', url: 'https://console.clickhouse.cloud/' },
    ],
    risks: ['Services can be started, stopped and deleted, and their passwords reset.'],
    links: [
      'https://clickhouse.com/docs/cloud/manage/openapi',
      'https://clickhouse.com/docs/cloud/security/audit-logging',
    ],
  },
});
