import { provider } from '../provider';

export default provider({
  id: 'e2b',
  name: 'E2B',
  home: 'https://e2b.dev/',
  secrets: [
    {
      id: 'e2b-api-key',
      name: 'E2B API key',
      keywords: ['e2b_'],
      pattern: /e2b_[0-9a-f]{40}(?![\w-])/,
      environmentVariable: 'E2B_API_KEY',
      sample: 'e2b_[0-9a-f]{40}',
      examples: {
        match: ['E2B_API_KEY=<secret>', 'Sandbox(api_key="<secret>")'],
        miss: ['E2B_API_KEY=<e2b_[0-9a-f]{8}>', 'e2b_template_id'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['e2b-api-key'],
        url: 'https://api.e2b.app/v2/sandboxes?limit=1',
        headers: { 'X-API-Key': '{key}' },
        live: { contains: ['['] },
        revoked: { contains: ['"code"'] },
        source: 'https://github.com/e2b-dev/infra/blob/HEAD/spec/openapi.yml',
        checked: '2026-11-24',
      },
    ],
    create: [{ text: 'Create a key for the team.', url: 'https://e2b.dev/dashboard?tab=keys' }],
    check: [{ text: 'The dashboard lists sandboxes and the last use of keys.', url: 'https://e2b.dev/dashboard' }],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'API keys, delete.', url: 'https://e2b.dev/dashboard?tab=keys' }],
    risks: ['Sandboxes run at your expense; running ones can be entered.'],
    links: ['https://e2b.dev/docs/api-key', 'https://e2b.dev/docs'],
  },
});
