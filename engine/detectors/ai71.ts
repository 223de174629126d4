import { provider } from '../provider';

export default provider({
  id: 'ai71',
  name: 'AI71',
  home: 'https://ai71.ai/',
  secrets: [
    {
      id: 'ai71-api-key',
      name: 'AI71 API key',
      keywords: ['ai71-api-'],
      pattern: /ai71-api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
      environmentVariable: 'AI71_API_KEY',
      sample: 'ai71-api-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['AI71_API_KEY=<secret>', 'client = AI71("<secret>")'],
        miss: ['AI71_API_KEY=ai71-api-', 'AI71_API_KEY=<ai71-api-[0-9a-f]{8}>'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['ai71-api-key'], url: 'https://api.ai71.ai/v1/models', headers: { Authorization: 'Bearer {key}' }, live: { contains: ['"data"'] }, source: 'https://platform.ai71.ai/' }],
    create: [{ text: 'Create a key in the console.', url: 'https://marketplace.ai71.ai/api-keys' }],
    check: [{ text: 'The console shows usage.', url: 'https://marketplace.ai71.ai/' }],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'API keys, delete.', url: 'https://marketplace.ai71.ai/api-keys' }],
    risks: ['Models run at your expense.'],
    links: ['https://docs.ai71.ai/', 'https://ai71.ai/'],
  },
});
