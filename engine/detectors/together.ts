import { provider } from '../provider';

export default provider({
  id: 'together',
  name: 'Together AI',
  home: 'https://www.together.ai/',
  secrets: [
    {
      id: 'together-api-key',
      name: 'Together AI API key',
      keywords: ['tgp_v1_'],
      pattern: /tgp_v1_[\w-]{43}(?![\w-])/,
      environmentVariable: 'TOGETHER_API_KEY',
      sample: 'tgp_v1_[A-Za-z0-9_-]{42}[A-Za-z0-9]',
      examples: {
        match: ['TOGETHER_API_KEY=<secret>', "const togetherApiKey = '<secret>';"],
        miss: ['TOGETHER_API_KEY=<tgp_v1_[a-z]{9}>', 'together_api_key = os.environ["TOGETHER_API_KEY"]'],
      },
    },
    {
      id: 'together-api-key-legacy',
      name: 'Together AI API key (without prefix)',
      pattern: /[0-9a-f]{64}/,
      near: ['together_api', 'togetherai', 'together.ai', 'together.xyz', 'together_ai', 'togetherapi'],
      reach: 60,
      environmentVariable: 'TOGETHER_API_KEY',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['together_api_key: <secret>', 'client = Client(together_api_key="<secret>")'],
        miss: ['TOGETHER_API_KEY=<[0-9a-f]{9}>', 'togetherApiKey := os.Getenv("TOGETHER_API_KEY")'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['together-api-key'],
        url: 'https://api.together.ai/v1/models',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"id"', '"object"'] },
        source: 'https://github.com/togethercomputer/openapi/blob/HEAD/openapi.yaml',
        checked: '2026-11-24',
      },
    ],
    create: [{ text: 'The project, Settings, API keys, Create API Key, with a name and an expiry; it is shown once and reaches this project alone.', url: 'https://api.together.ai/settings/projects/~current/api-keys' }],
    check: [{ text: 'Settings, Billing: usage by day and model.', url: 'https://api.together.ai/settings/billing' }],
    rotate: [{ text: 'Make one key for each environment, named so that it can be told apart (prod-inference, ci-pipeline): create its successor, deploy it, then let the old expire (the menu beside it, Set expiration).', url: 'https://docs.together.ai/docs/api-keys-authentication' }],
    revoke: [{ text: 'The project, Settings, API keys, the menu beside the key, delete.', url: 'https://api.together.ai/settings/projects/~current/api-keys' }],
    prevent: [
      {
        text: 'A project for each program with a key of its own; prepaid credit without automatic top-up bounds the damage.',
        url: 'https://docs.together.ai/docs/api-keys-authentication',
      },
    ],
    risks: ['Models and GPU clusters are used at your cost; files and fine-tuned models of the project can be read and deleted.'],
    links: ['https://docs.together.ai/docs/api-keys-authentication'],
    read: [{ page: 'https://docs.together.ai/docs/api-keys-authentication', on: '2026-11-24', parts: ['create', 'rotate'] }],
  },
});
