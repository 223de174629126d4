import { provider } from '../provider';

export default provider({
  id: 'exa',
  name: 'Exa',
  home: 'https://exa.ai/',
  secrets: [
    {
      id: 'exa-api-key',
      name: 'Exa API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['exaai', 'exa_api', 'exaapi', 'exa_key', 'exakey', 'api.exa.ai', 'exa-py', 'exa_py'],
      reach: 80,
      entropy: 3,
      environmentVariable: 'EXA_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['EXA_API_KEY=<secret>', 'curl https://api.exa.ai/search -H "x-api-key: <secret>"'],
        miss: ['EXA_API_KEY=<[0-9a-f]{12}>', 'from exa_py import Exa'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Create a key for the team.', url: 'https://dashboard.exa.ai/api-keys' }],
    check: [{ text: 'The dashboard shows usage.', url: 'https://dashboard.exa.ai/usage' }],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'API keys, delete.', url: 'https://dashboard.exa.ai/api-keys' }],
    risks: ['Searches are made at your expense.'],
    links: ['https://docs.exa.ai/reference/getting-started', 'https://exa.ai/'],
  },
});
