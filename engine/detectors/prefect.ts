import { provider } from '../provider';

export default provider({
  id: 'prefect',
  name: 'Prefect',
  home: 'https://www.prefect.io/',
  secrets: [
    {
      id: 'prefect-api-key',
      name: 'Prefect API key',
      keywords: ['pnu_', 'pnb_'],
      pattern: /pn[ub]_[A-Za-z0-9]{36}/,
      entropy: 3.5,
      environmentVariable: 'PREFECT_API_KEY',
      sample: 'pnu_[A-Za-z0-9]{36}',
      examples: {
        match: ["PREFECT_API_KEY = '<secret>'", '"prefectApiKey": "<secret>"'],
        miss: ['PREFECT_API_KEY=<pnu_[a-z]{9}>', 'prefect_api_key: ${PREFECT_API_KEY}'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['prefect-api-key'],
        url: 'https://api.prefect.cloud/api/me/workspaces',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['['] },
        source: 'https://github.com/PrefectHQ/prefect/blob/HEAD/src/prefect/client/cloud.py',
        checked: '2026-11-24',
      },
    ],
    create: [
      { text: 'Make a key with an expiry, for a service account.', url: 'https://app.prefect.cloud/my/api-keys' },
    ],
    check: [
      {
        text: 'The audit log of the account lists calls.',
        url: 'https://docs.prefect.io/v3/manage/cloud/manage-users/audit-logs',
      },
    ],
    rotate: [{ text: 'Rotate key can leave the old one alive for a time: deploy the new one within it.' }],
    revoke: [{ text: 'Delete the key.', url: 'https://app.prefect.cloud/my/api-keys' }],
    risks: ['Flows can be started; blocks, which hold other secrets, can be read.'],
    links: ['https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys'],
  },
});
