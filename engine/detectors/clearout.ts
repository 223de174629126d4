import { provider } from '../provider';

export default provider({
  id: 'clearout',
  name: 'Clearout',
  home: 'https://clearout.io/',
  secrets: [
    {
      id: 'clearout-api-token',
      name: 'Clearout API token',
      pattern: /[0-9a-f]{32}:[0-9a-f]{64}|[A-Za-z0-9]{28}/,
      near: ['clearout'],
      reach: 80,
      environmentVariable: 'CLEAROUT_API_TOKEN',
      sample: '[A-Za-z0-9]{28}',
      examples: {
        match: [
          'CLEAROUT_API_TOKEN=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://api.clearout.io/v2/email_verify/instant',
        ],
        miss: [
          'CLEAROUT_API_TOKEN=<[0-9a-f]{9}>',
          'curl -H "Authorization: Bearer ${KEY}" https://api.clearout.io/v2/email_verify/instant',
        ],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['clearout-api-token'], url: 'https://api.clearout.io/v2/email_verify/getcredits', headers: { Authorization: 'Bearer {key}' }, source: 'https://docs.clearout.io/api-overview.html' }],
    create: [
      {
        text: 'Create an API token in the developer page, one for each program.',
        url: 'https://app.clearout.io/developer/api',
      },
    ],
    check: [
      {
        text: 'Clearout shows no last use of an API token: compare requests and changes with your own.',
        url: 'https://app.clearout.io/developer/api',
      },
    ],
    rotate: [{ text: 'Create a second API token, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API token in the developer page: it stops at once.',
        url: 'https://app.clearout.io/developer/api',
      },
    ],
    risks: ['Addresses are verified at your expense, and lists read.'],
    links: ['https://docs.clearout.io/', 'https://clearout.io/'],
  },
});
