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
    create: [{ text: 'Make a key on the page of API keys.', url: 'https://cloud.cerebras.ai/' }],
    check: [{ text: 'The analytics page shows requests and tokens.', url: 'https://cloud.cerebras.ai/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Delete the key on the page of API keys.', url: 'https://cloud.cerebras.ai/' }],
    risks: ['Models can be used at your expense until the limit is reached.'],
    links: ['https://inference-docs.cerebras.ai/quickstart'],
  },
});
