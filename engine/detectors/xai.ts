import { provider } from '../provider';

export default provider({
  id: 'xai',
  name: 'xAI',
  home: 'https://x.ai/',
  secrets: [
    {
      id: 'xai-api-key',
      name: 'xAI API key',
      keywords: ['xai-'],
      pattern: /xai-[\w-]{70,120}(?![\w-])/,
      entropy: 3.5,
      environmentVariable: 'XAI_API_KEY',
      sample: 'xai-[A-Za-z0-9]{80}',
      examples: {
        match: ['XAI_API_KEY=<secret>', '<XaiApiKey><secret></XaiApiKey>'],
        miss: ['XAI_API_KEY=<xai-[a-z]{9}>', 'const xaiApiKey = process.env.XAI_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a key that is limited to endpoints and models.', url: 'https://console.x.ai/' }],
    check: [{ text: 'Usage by key and model stands in the console.', url: 'https://console.x.ai/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'Disable, which can be taken back, or delete.', url: 'https://console.x.ai/' }],
    prevent: [
      {
        text: 'For each key the endpoints and models it may use; a team with prepaid credit bounds the damage.',
        url: 'https://docs.x.ai/docs/key-information/using-management-api',
      },
    ],
    risks: ['Models can be used at your expense until the limit is reached.'],
    links: ['https://docs.x.ai/docs/overview'],
  },
});
