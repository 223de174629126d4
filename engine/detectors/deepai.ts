import { provider } from '../provider';

export default provider({
  id: 'deepai',
  name: 'DeepAI',
  home: 'https://deepai.org/',
  secrets: [
    {
      id: 'deepai-api-key',
      name: 'DeepAI API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['deepai'],
      reach: 80,
      entropy: 3,
      environmentVariable: 'DEEPAI_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['DEEPAI_API_KEY=<secret>', 'curl -H "api-key: <secret>" https://api.deepai.org/api/text2img'],
        miss: ['DEEPAI_API_KEY=<[0-9a-f]{9}>', 'curl -H "api-key: ${KEY}" https://api.deepai.org/api/text2img'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the dashboard.', url: 'https://deepai.org/dashboard/profile' }],
    check: [
      {
        text: 'DeepAI shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://deepai.org/dashboard/profile',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the dashboard.', url: 'https://deepai.org/dashboard/profile' }],
    risks: ['Images and texts are generated at your expense.'],
    links: ['https://deepai.org/docs', 'https://deepai.org/'],
  },
});
