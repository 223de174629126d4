import { provider } from '../provider';

export default provider({
  id: 'cloudmersive',
  name: 'Cloudmersive',
  home: 'https://cloudmersive.com/',
  secrets: [
    {
      id: 'cloudmersive-api-key',
      name: 'Cloudmersive API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['cloudmersive'],
      reach: 80,
      entropy: 3,
      environmentVariable: 'CLOUDMERSIVE_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['CLOUDMERSIVE_API_KEY=<secret>', 'cloudmersive:\n  apikey: <secret>'],
        miss: ['CLOUDMERSIVE_API_KEY=<[0-9a-f]{12}>', 'import cloudmersive_virus_api_client'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Create a key with limits in the account.', url: 'https://portal.cloudmersive.com/' }],
    check: [{ text: 'The portal counts requests by key.', url: 'https://portal.cloudmersive.com/' }],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'API keys, delete.', url: 'https://portal.cloudmersive.com/' }],
    risks: ['Requests are made at your expense.'],
    links: ['https://cloudmersive.com/faq', 'https://api.cloudmersive.com/'],
  },
});
