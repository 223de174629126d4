import { provider } from '../provider';

export default provider({
  id: 'fulcrum',
  name: 'Fulcrum',
  home: 'https://www.fulcrumapp.com/',
  secrets: [
    {
      id: 'fulcrum-api-token',
      name: 'Fulcrum API token',
      pattern: /[0-9a-z]{80}/,
      near: ['fulcrum'],
      reach: 80,
      environmentVariable: 'FULCRUM_API_TOKEN',
      sample: '[0-9a-z]{80}',
      examples: {
        match: [
          'FULCRUM_API_TOKEN=<secret>',
          'curl -H "X-ApiToken: <secret>" https://api.fulcrumapp.com/api/v2/forms.json',
        ],
        miss: [
          'FULCRUM_API_TOKEN=<[0-9a-f]{9}>',
          'curl -H "X-ApiToken: ${KEY}" https://api.fulcrumapp.com/api/v2/forms.json',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API token in the settings, API, one for each program.',
        url: 'https://web.fulcrumapp.com/settings/api',
      },
    ],
    check: [
      {
        text: 'Fulcrum shows no last use of an API token: compare requests and changes with your own.',
        url: 'https://web.fulcrumapp.com/settings/api',
      },
    ],
    rotate: [{ text: 'Create a second API token, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API token in the settings, API: it stops at once.',
        url: 'https://web.fulcrumapp.com/settings/api',
      },
    ],
    risks: ['Records with places and photos can be read and changed.'],
    links: ['https://docs.fulcrumapp.com/', 'https://www.fulcrumapp.com/'],
  },
});
