import { provider } from '../provider';

export default provider({
  id: 'budibase',
  name: 'Budibase',
  home: 'https://budibase.com/',
  secrets: [
    {
      id: 'budibase-api-key',
      name: 'Budibase API key',
      pattern: /[0-9a-f]{32}-[0-9a-f]{78,80}/,
      near: ['budibase'],
      entropy: 3,
      confidence: 'likely',
      environmentVariable: 'BUDIBASE_API_KEY',
      sample: '[0-9a-f]{32}-[0-9a-f]{78}',
      examples: {
        match: ['BUDIBASE_API_KEY=<secret>', 'x-budibase-api-key: <secret>'],
        miss: ['BUDIBASE_API_KEY=<[0-9a-f]{12}>', 'https://budibase.app/api/public/v1/applications'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The key stands in the user’s menu.', url: 'https://docs.budibase.com/docs/public-api' }],
    check: [{ text: 'The audit logs list changes.', url: 'https://docs.budibase.com/docs/audit-logs' }],
    rotate: [{ text: 'Generate a new key and deploy it at once.' }],
    revoke: [{ text: 'User menu, View API key, regenerate.', url: 'https://docs.budibase.com/docs/public-api' }],
    risks: ['Apps and the rows of their tables can be read and changed.'],
    links: ['https://docs.budibase.com/docs/public-api', 'https://docs.budibase.com/'],
  },
});
