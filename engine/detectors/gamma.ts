import { provider } from '../provider';

export default provider({
  id: 'gamma',
  name: 'Gamma',
  home: 'https://gamma.app/',
  secrets: [
    {
      id: 'gamma-api-key',
      name: 'Gamma API key',
      keywords: ['sk-gamma-'],
      pattern: /sk-gamma-[A-Za-z0-9_-]{32,64}(?![\w-])/,
      environmentVariable: 'GAMMA_API_KEY',
      sample: 'sk-gamma-[A-Za-z0-9_-]{42}[A-Za-z0-9]',
      examples: {
        match: ['GAMMA_API_KEY=<secret>', 'X-API-KEY: <secret>'],
        miss: ['GAMMA_API_KEY=<sk-gamma-[A-Za-z0-9]{8}>', 'GAMMA_API_KEY=$KEY'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Create a key in the settings.', url: 'https://gamma.app/settings' }],
    check: [{ text: 'The workspace lists what was generated.', url: 'https://gamma.app/' }],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'Settings, API keys, delete.', url: 'https://gamma.app/settings' }],
    risks: ['Documents are generated at your expense.'],
    links: ['https://developers.gamma.app/', 'https://gamma.app/'],
  },
});
