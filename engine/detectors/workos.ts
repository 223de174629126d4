import { provider } from '../provider';

export default provider({
  id: 'workos',
  name: 'WorkOS',
  home: 'https://workos.com/',
  secrets: [
    {
      id: 'workos-api-key',
      name: 'WorkOS API key',
      keywords: ['sk_'],
      pattern: /sk_(?:live|test)_a2V5Xz[A-Za-z0-9+\/]{40,90}={0,2}(?![A-Za-z0-9+\/=])/,
      environmentVariable: 'WORKOS_API_KEY',
      sample: 'sk_live_a2V5Xz[A-Za-z0-9]{70}',
      examples: {
        match: ["WORKOS_API_KEY = '<secret>'", "const workosApiKey = '<secret>';"],
        miss: ['WORKOS_API_KEY=<sk_live_a2V5Xz[a-z]{9}>', 'workos_api_key: ${WORKOS_API_KEY}'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['workos-api-key'],
        url: 'https://api.workos.com/organizations?limit=1',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"list_metadata"'] },
        source: 'https://github.com/workos/openapi-spec/blob/HEAD/spec/open-api-spec.yaml',
        checked: '2026-11-24',
      },
    ],
    create: [{ text: 'Make a key for the environment.', url: 'https://dashboard.workos.com/api-keys' }],
    check: [
      {
        text: 'The key list shows the last use where the plan has it; the dashboard’s events list changes.',
        url: 'https://dashboard.workos.com/',
      },
    ],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [
      { text: 'Delete the key; a replaced one can be given an expiry.', url: 'https://dashboard.workos.com/api-keys' },
    ],
    risks: ['Organizations and users can be read, single sign-on connections changed, users signed in.'],
    links: ['https://workos.com/docs/reference/api-keys'],
  },
});
