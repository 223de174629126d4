import { provider } from '../provider';

export default provider({
  id: 'anypoint',
  name: 'MuleSoft Anypoint',
  home: 'https://anypoint.mulesoft.com/',
  secrets: [
    {
      id: 'anypoint-client-secret',
      name: 'MuleSoft Anypoint client secret',
      pattern: /[0-9a-fA-F]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['anypoint', 'mulesoft'],
      reach: 80,
      entropy: 3,
      environmentVariable: 'ANYPOINT_CLIENT_SECRET',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['ANYPOINT_CLIENT_SECRET=<secret>', 'anypoint.platform.client_secret: "<secret>"'],
        miss: ['ANYPOINT_CLIENT_SECRET=<[0-9a-f]{9}>', 'anypoint.platform.client_secret=${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a client secret in Access Management, Connected Apps, one for each program.',
        url: 'https://anypoint.mulesoft.com/accounts/connectedapps',
      },
    ],
    check: [
      {
        text: 'MuleSoft Anypoint shows no last use of a client secret: compare requests and changes with your own.',
        url: 'https://anypoint.mulesoft.com/accounts/connectedapps',
      },
    ],
    rotate: [{ text: 'Create a second client secret, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the client secret in Access Management, Connected Apps: it stops at once.',
        url: 'https://anypoint.mulesoft.com/accounts/connectedapps',
      },
    ],
    risks: ['Applications and interfaces of the organization can be changed, as far as the scopes go.'],
    links: ['https://docs.mulesoft.com/access-management/connected-apps-overview', 'https://anypoint.mulesoft.com/'],
  },
});
