import { provider } from '../provider';

export default provider({
  id: 'jina',
  name: 'Jina AI',
  home: 'https://jina.ai/',
  secrets: [
    {
      id: 'jina-api-key',
      name: 'Jina AI API key',
      keywords: ['jina_'],
      pattern: /jina_[A-Za-z0-9_-]{60}(?![\w-])/,
      environmentVariable: 'JINA_API_KEY',
      sample: 'jina_[0-9a-f]{32}[A-Za-z0-9_-]{27}[A-Za-z0-9]',
      examples: {
        match: ['JINA_API_KEY=<secret>', "const jinaApiKey = '<secret>';"],
        miss: ['JINA_API_KEY=<jina_[0-9a-f]{9}>', 'const jinaApiKey = process.env.JINA_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a key for each program.', url: 'https://jina.ai/api-dashboard/' }],
    check: [
      {
        text: 'The dashboard shows the tokens that are left and their use by day.',
        url: 'https://jina.ai/api-dashboard/',
      },
    ],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Delete the key on the dashboard.', url: 'https://jina.ai/api-dashboard/' }],
    risks: ['Prepaid tokens are used up.'],
    links: ['https://jina.ai/'],
  },
});
