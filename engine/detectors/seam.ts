import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'seam',
  name: 'Seam',
  home: 'https://www.seam.co/',
  secrets: [
    {
      id: 'seam-api-key',
      name: 'Seam API key',
      keywords: ['seam_'],
      pattern: /seam_(?:live[0-9]?_|test[0-9]?_|[A-Za-z0-9]{4,12}_)[A-Za-z0-9_]{16,44}(?![\w-])/,
      entropy: 3.6,
      check: notWords,
      environmentVariable: 'SEAM_API_KEY',
      sample: 'seam_test2_[A-Za-z0-9]{24}',
      examples: {
        match: ['SEAM_API_KEY=<secret>', "const seamApiKey = '<secret>';"],
        miss: ['SEAM_API_KEY=<seam_test2_[A-Za-z0-9]{5}>', 'seam_api_key = os.environ["SEAM_API_KEY"]'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['seam-api-key'],
        url: 'https://connect.getseam.com/workspaces/get',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"workspace"'] },
        source: 'https://github.com/seamapi/docs/blob/HEAD/mintlify-docs/openapi.json',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Console, the workspace (a sandbox has keys of its own), API Keys, Add API Key. It reaches that workspace only.',
        url: 'https://console.seam.co/',
      },
    ],
    check: [{ text: 'The workspace’s events and action attempts.', url: 'https://console.seam.co/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Developer, API keys: delete the key.', url: 'https://console.seam.co/settings/api-keys' }],
    prevent: [
      {
        text: 'A key for each workspace and program, never in browsers; client sessions for users. Seam tells you if a key with its prefix is committed to GitHub.',
        url: 'https://docs.seam.co/latest/core-concepts/authentication/api-keys',
      },
    ],
    risks: ['Doors can be opened and access codes made.'],
    links: ['https://docs.seam.co/latest/api/authentication', 'https://docs.seam.co/'],
    read: [
      {
        page: 'https://docs.seam.co/latest/core-concepts/authentication/api-keys',
        on: '2026-11-24',
        parts: ['create', 'prevent'],
      },
    ],
  },
});
