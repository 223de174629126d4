import { provider } from '../provider';

export default provider({
  id: 'greptile',
  name: 'Greptile',
  home: 'https://www.greptile.com/',
  secrets: [
    {
      id: 'greptile-api-key',
      name: 'Greptile API key',
      pattern: /(?<![A-Za-z0-9+\/])[A-Za-z0-9+\/]{47}[A-Za-z0-9=](?![A-Za-z0-9+\/=])/,
      near: ['greptile'],
      reach: 80,
      environmentVariable: 'GREPTILE_API_KEY',
      sample: '[A-Za-z0-9]{48}',
      examples: {
        match: [
          'GREPTILE_API_KEY=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://api.greptile.com/v2/query',
        ],
        miss: [
          'GREPTILE_API_KEY=<[0-9a-f]{9}>',
          'curl -H "Authorization: Bearer ${KEY}" https://api.greptile.com/v2/query',
        ],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Create an API key in the settings, API, one for each program.', url: 'https://app.greptile.com/' },
    ],
    check: [
      {
        text: 'Greptile shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://app.greptile.com/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the API key in the settings, API: it stops at once.', url: 'https://app.greptile.com/' }],
    risks: ['Questions about your repositories can be asked, and answers read.'],
    links: ['https://www.greptile.com/docs/introduction', 'https://www.greptile.com/'],
  },
});
