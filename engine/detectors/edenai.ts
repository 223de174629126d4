import { provider } from '../provider';

export default provider({
  id: 'edenai',
  name: 'Eden AI',
  home: 'https://www.edenai.co/',
  secrets: [
    {
      id: 'edenai-api-key',
      name: 'Eden AI API key',
      pattern: /(?<![\w.-])(?:eyJ[A-Za-z0-9_.-]{120,260}[A-Za-z0-9_-]|[A-Za-z0-9_-]{30,60}\.[A-Za-z0-9_-]{80,140}\.[A-Za-z0-9_-]{43})(?![\w-])/,
      near: ['edenai', 'eden_ai'],
      reach: 80,
      entropy: 4,
      environmentVariable: 'EDENAI_API_KEY',
      sample: 'eyJ[A-Za-z0-9]{33}.[A-Za-z0-9]{93}.[A-Za-z0-9_-]{42}[A-Za-z0-9]',
      examples: {
        match: [
          'EDENAI_API_KEY=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://api.edenai.run/v2/text/chat',
        ],
        miss: [
          'EDENAI_API_KEY=<[0-9a-f]{9}>',
          'curl -H "Authorization: Bearer ${KEY}" https://api.edenai.run/v2/text/chat',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key in the API settings, one for each program.',
        url: 'https://app.edenai.run/admin/api-settings/features-preferences',
      },
    ],
    check: [
      {
        text: 'Eden AI shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://app.edenai.run/admin/api-settings/features-preferences',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API key in the API settings: it stops at once.',
        url: 'https://app.edenai.run/admin/api-settings/features-preferences',
      },
    ],
    risks: ['Models of all connected vendors run at your expense.'],
    links: ['https://docs.edenai.co/', 'https://www.edenai.co/'],
  },
});
