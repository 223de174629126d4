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
    create: [{ text: 'Dashboard, the team, API keys, Create a key (e2b_…): it reaches the sandboxes and templates of that team; it is shown once.', url: 'https://e2b.dev/dashboard?tab=keys' }],
    check: [{ text: 'The dashboard lists sandboxes and the last use of keys.', url: 'https://e2b.dev/dashboard' }],
    rotate: [{ text: 'Keys of a team stand side by side: make a second, set E2B_API_KEY anew, delete the first when its last use stands still.', url: 'https://e2b.dev/dashboard?tab=keys' }],
    revoke: [{ text: 'API keys, the menu beside the key, delete.', url: 'https://e2b.dev/dashboard?tab=keys' }],
    risks: ['Sandboxes are started at your cost; those that run can be entered, with what your agents left in them.', 'An access token (sk_e2b_) builds and publishes templates.'],
    links: ['https://e2b.dev/docs/api-key'],
  },
});
