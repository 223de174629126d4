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
    create: [{ text: 'Dashboard, API keys, Create, with a limit of requests a second and a budget where it helps.', url: 'https://dashboard.exa.ai/api-keys' }],
    check: [{ text: 'Usage in the dashboard: cost by key and day.', url: 'https://dashboard.exa.ai/usage' }],
    rotate: [{ text: 'Create a second key, set EXA_API_KEY anew, delete the first.', url: 'https://dashboard.exa.ai/api-keys' }],
    revoke: [{ text: 'API keys, delete it.', url: 'https://dashboard.exa.ai/api-keys' }],
    risks: ['Searches run at your cost; websets of the team can be read and deleted.'],
    links: ['https://docs.exa.ai/reference/getting-started'],
  },
});
