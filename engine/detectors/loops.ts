import { provider } from '../provider';

export default provider({
  id: 'loops',
  name: 'Loops',
  home: 'https://loops.so/',
  secrets: [
    {
      id: 'loops-api-key',
      name: 'Loops API key',
      pattern: /[0-9a-f]{32}/,
      near: ['loops_api', 'loops-api', 'loops.so', 'loops_key', 'loopsapi', 'loopskey'],
      named: ['loops'],
      environmentVariable: 'LOOPS_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ["LOOPS_API_KEY = '<secret>'", '<LoopsApiKey><secret></LoopsApiKey>'],
        miss: ['LOOPS_API_KEY=<[0-9a-f]{9}>', 'loopsApiKey := os.Getenv("LOOPS_API_KEY")'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['loops-api-key'],
        url: 'https://app.loops.so/api/v1/api-key',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"success"'] },
        source: 'https://github.com/Loops-so/loops-js/blob/HEAD/README.md',
        checked: '2026-11-24',
      },
    ],
    create: [
      { text: 'Settings, API: generate a named key for each program.', url: 'https://app.loops.so/settings?page=api' },
    ],
    check: [{ text: 'Sent mail in the dashboard, by campaign and event.', url: 'https://app.loops.so/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'Settings, API: delete the key.', url: 'https://app.loops.so/settings?page=api' }],
    risks: ['Mail can be sent from your domain, contacts read and changed.'],
    links: ['https://loops.so/docs/api-reference/intro'],
  },
});
