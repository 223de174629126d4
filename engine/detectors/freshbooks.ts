import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'freshbooks',
  name: 'FreshBooks',
  home: 'https://www.freshbooks.com/',
  secrets: [
    {
      id: 'freshbooks-client-secret',
      name: 'FreshBooks client secret or access token',
      pattern: /[A-Za-z0-9]{64}/,
      near: ['freshbooks'],
      reach: 100,
      check: notWords,
      environmentVariable: 'FRESHBOOKS_CLIENT_SECRET',
      sample: '[0-9a-f]{64}',
      examples: {
        match: [
          'FRESHBOOKS_CLIENT_SECRET=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://api.freshbooks.com/auth/api/v1/users/me',
        ],
        miss: ['FRESHBOOKS_CLIENT_SECRET=<[0-9a-f]{12}>', 'https://api.freshbooks.com/auth/api/v1/users/me'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Register an app with only the scopes it needs.', url: 'https://my.freshbooks.com/#/developer' }],
    check: [{ text: 'FreshBooks shows no last use: look at clients and invoices.', url: 'https://my.freshbooks.com/' }],
    rotate: [{ text: 'Register a second app, deploy its secret, delete the first.' }],
    revoke: [
      {
        text: 'Developer portal, delete the app; an access token is ended by POST /auth/oauth/revoke.',
        url: 'https://my.freshbooks.com/#/developer',
      },
    ],
    risks: ['Clients, invoices and payments can be read and changed.'],
    links: ['https://www.freshbooks.com/api/authentication', 'https://www.freshbooks.com/api/start'],
  },
});
