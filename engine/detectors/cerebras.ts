import { provider } from '../provider';

export default provider({
  id: 'cerebras',
  name: 'Cerebras',
  home: 'https://www.cerebras.ai/',
  secrets: [
    {
      id: 'cerebras-api-key',
      name: 'Cerebras API key',
      keywords: ['csk-'],
      pattern: /csk-[A-Za-z0-9]{48}/,
      environmentVariable: 'CEREBRAS_API_KEY',
      sample: 'csk-[a-z0-9]{48}',
      examples: {
        match: ['export CEREBRAS_API_KEY="<secret>"', '<CerebrasApiKey><secret></CerebrasApiKey>'],
        miss: ['CEREBRAS_API_KEY=<csk-[a-z]{9}>', 'CEREBRAS_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['cerebras-api-key'],
        url: 'https://api.cerebras.ai/v1/models',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"object"', '"data"'] },
        source: 'https://github.com/Cerebras/cerebras-cloud-sdk-python/blob/HEAD/README.md',
        checked: '2026-11-24',
      },
    ],
    create: [{ text: 'Cloud, API keys, generate one with a name for each program.', url: 'https://cloud.cerebras.ai/' }],
    check: [{ text: 'The analytics page shows requests and tokens.', url: 'https://cloud.cerebras.ai/' }],
    rotate: [{ text: 'Keys stand side by side: generate the second, set CEREBRAS_API_KEY anew, delete the first.', url: 'https://cloud.cerebras.ai/' }],
    revoke: [{ text: 'API keys, delete it.', url: 'https://cloud.cerebras.ai/' }],
    risks: ['Models are asked at your cost, and the organization’s limits of requests and tokens are used up.'],
    links: ['https://inference-docs.cerebras.ai/quickstart'],
  },
});
