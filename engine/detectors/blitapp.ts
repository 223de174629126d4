import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'blitapp',
  name: 'Blitapp',
  home: 'https://blitapp.com/',
  secrets: [
    {
      id: 'blitapp-api-key',
      name: 'Blitapp API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{39}(?![\w-])/,
      near: ['blitapp'],
      reach: 80,
      check: notWords,
      environmentVariable: 'BLITAPP_API_KEY',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{37}[A-Za-z0-9]',
      examples: {
        match: ['BLITAPP_API_KEY=<secret>', 'curl -H "X-API-KEY: <secret>" https://blitapp.com/api/app'],
        miss: ['BLITAPP_API_KEY=<[0-9a-f]{9}>', 'curl -H "X-API-KEY: ${KEY}" https://blitapp.com/api/app'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the dashboard.', url: 'https://blitapp.com/dashboard' }],
    check: [
      {
        text: 'Blitapp shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://blitapp.com/dashboard',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the dashboard.', url: 'https://blitapp.com/dashboard' }],
    risks: ['Screenshots are made at your expense, and those made can be read.'],
    links: ['https://blitapp.com/api/', 'https://blitapp.com/'],
  },
});
