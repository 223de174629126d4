import { provider } from '../provider';

export default provider({
  id: 'vast-ai',
  name: 'Vast.ai',
  home: 'https://vast.ai/',
  secrets: [
    {
      id: 'vast-ai-api-key',
      name: 'Vast.ai API key',
      pattern: /[0-9a-f]{64}/,
      near: ['vast_ai', 'vast.ai', 'vast_api', 'vastai', 'vast_key', 'vastapi', 'vastkey'],
      environmentVariable: 'VAST_API_KEY',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['export VAST_API_KEY="<secret>"', "const vastApiKey = '<secret>';"],
        miss: ['VAST_API_KEY=<[0-9a-f]{9}>', 'vast_api_key = os.environ["VAST_API_KEY"]'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['vast-ai-api-key'],
        url: 'https://console.vast.ai/api/v0/users/current',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"id"', '"email"'] },
        source: 'https://github.com/vast-ai/docs/blob/HEAD/api-reference/openapi.yaml',
        checked: '2026-11-24',
      },
    ],
    create: [{ text: 'Keys: make one with few permissions.', url: 'https://cloud.vast.ai/manage-keys/' }],
    check: [{ text: 'Billing and instances show what was rented.', url: 'https://cloud.vast.ai/billing/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Keys: delete the key.', url: 'https://cloud.vast.ai/manage-keys/' }],
    risks: ['Machines are rented at your cost, running ones entered.'],
    links: ['https://docs.vast.ai/'],
  },
});
