import { provider } from '../provider';

export default provider({
  id: 'ditto',
  name: 'Ditto',
  home: 'https://www.dittowords.com/',
  secrets: [
    {
      id: 'ditto-api-key',
      name: 'Ditto API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[a-z0-9]{40}/,
      near: ['dittowords', 'ditto_api', 'dittoapi'],
      named: ['ditto'],
      reach: 80,
      environmentVariable: 'DITTO_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}.[a-z0-9]{40}',
      examples: {
        match: [
          'DITTO_API_KEY=<secret>',
          'curl -H "Authorization: token <secret>" https://api.dittowords.com/v2/projects',
        ],
        miss: [
          'DITTO_API_KEY=<[0-9a-f]{9}>',
          'curl -H "Authorization: token ${KEY}" https://api.dittowords.com/v2/projects',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key in the developer settings, one for each program.',
        url: 'https://app.dittowords.com/developers/api-keys',
      },
    ],
    check: [
      {
        text: 'Ditto shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://app.dittowords.com/developers/api-keys',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API key in the developer settings: it stops at once.',
        url: 'https://app.dittowords.com/developers/api-keys',
      },
    ],
    risks: ['Texts of your product, unpublished too, can be read and changed.'],
    links: ['https://developer.dittowords.com/', 'https://www.dittowords.com/'],
  },
});
