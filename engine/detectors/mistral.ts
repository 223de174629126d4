import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mistral',
  name: 'Mistral AI',
  home: 'https://mistral.ai/',
  secrets: [
    {
      id: 'mistral-api-key',
      name: 'Mistral API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['mistral'],
      reach: 60,
      check: notWords,
      environmentVariable: 'MISTRAL_API_KEY',
      sample: '[A-Za-z0-9]{22}[0-9]{5}[A-Za-z0-9]{5}',
      examples: {
        match: ['MISTRAL_API_KEY=<secret>', 'client = Mistral(api_key="<secret>")'],
        miss: ['MISTRAL_API_KEY=<[A-Za-z0-9]{9}>', 'model: mistral-large-latest'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['mistral-api-key'],
        url: 'https://api.mistral.ai/v1/models',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"data"'] },
        source: 'https://github.com/mistralai/platform-docs-public/blob/HEAD/openapi.yaml',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'API keys, Create new key, in the workspace of the program: it reaches that workspace only; set an expiration and the connectors it may use.',
        url: 'https://console.mistral.ai/api-keys',
      },
    ],
    check: [{ text: 'Usage by workspace and model.', url: 'https://console.mistral.ai/usage' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'API keys, delete it: it stops at once.', url: 'https://console.mistral.ai/api-keys' }],
    prevent: [
      {
        text: 'A workspace for each program with a spending limit, keys with an expiry.',
        url: 'https://console.mistral.ai/api-keys',
      },
    ],
    risks: [
      'Models can be used at your expense until the limit is reached.',
      'Agents, files and fine-tuned models of the workspace can be read.',
    ],
    links: ['https://docs.mistral.ai/getting-started/quickstart/'],
    read: [
      {
        page: 'https://github.com/mistralai/platform-docs-public/blob/HEAD/public/admin/security-access/api-keys.md',
        on: '2026-11-24',
        parts: ['create', 'revoke'],
      },
    ],
  },
});
