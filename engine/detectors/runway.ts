import { provider } from '../provider';

export default provider({
  id: 'runway',
  name: 'Runway',
  home: 'https://runwayml.com/',
  secrets: [
    {
      id: 'runway-api-key',
      name: 'Runway API key',
      keywords: ['key_'],
      pattern: /key_[0-9a-f]{128}/,
      environmentVariable: 'RUNWAYML_API_SECRET',
      sample: 'key_[0-9a-f]{128}',
      examples: {
        match: ['runwayml_api_secret: <secret>', '<RunwaymlApiSecret><secret></RunwaymlApiSecret>'],
        miss: ['RUNWAYML_API_SECRET=<key_[0-9a-f]{9}>', 'RUNWAYML_API_SECRET=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['runway-api-key'],
        url: 'https://api.dev.runwayml.com/v1/organization',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"usage"'] },
        source: 'https://github.com/runwayml/sdk-python/blob/HEAD/README.md',
        checked: '2026-11-24',
      },
    ],
    create: [
      { text: 'Make a key in the organization’s API keys; it is shown once.', url: 'https://dev.runwayml.com/' },
    ],
    check: [{ text: 'Usage in the developer portal.', url: 'https://dev.runwayml.com/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'API keys: disable the key.', url: 'https://dev.runwayml.com/' }],
    risks: ['Your credits are spent.'],
    links: ['https://docs.dev.runwayml.com/guides/setup/', 'https://docs.dev.runwayml.com/'],
  },
});
