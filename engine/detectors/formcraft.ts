import { provider } from '../provider';

export default provider({
  id: 'formcraft',
  name: 'FormCraft',
  home: 'https://formcrafts.com/',
  secrets: [
    {
      id: 'formcraft-api-key',
      name: 'FormCraft API key',
      pattern: /[a-z0-9]{16}/,
      near: ['formcraft'],
      reach: 80,
      entropy: 2.6,
      environmentVariable: 'FORMCRAFT_API_KEY',
      sample: '[a-z0-9]{16}',
      examples: {
        match: ['FORMCRAFT_API_KEY=<secret>', 'formcraft:\n  api_key: <secret>'],
        miss: ['FORMCRAFT_API_KEY=<[0-9a-f]{9}>', 'formcraft:\n  api_key: ${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the dashboard.', url: 'https://formcrafts.com/dashboard' }],
    check: [
      {
        text: 'FormCraft shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://formcrafts.com/dashboard',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the dashboard.', url: 'https://formcrafts.com/dashboard' }],
    risks: ['What people entered into your forms can be read.'],
    links: ['https://formcrafts.com/help', 'https://formcrafts.com/'],
  },
});
