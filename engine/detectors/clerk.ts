import { provider } from '../provider';

export default provider({
  id: 'clerk',
  name: 'Clerk',
  home: 'https://clerk.com/',
  secrets: [
    {
      id: 'clerk-secret-key',
      name: 'Clerk secret key',
      keywords: ['sk_live_', 'sk_test_'],
      pattern: /sk_(?:live|test)_[A-Za-z0-9]{40,64}/,
      near: ['clerk'],
      environmentVariable: 'CLERK_SECRET_KEY',
      sample: 'sk_live_[A-Za-z0-9]{42}',
      examples: {
        match: ['CLERK_SECRET_KEY=<secret>', "createClerkClient({ secretKey: '<sk_test_[A-Za-z0-9]{42}>' })"],
        miss: [
          'NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=<pk_test_[A-Za-z0-9]{42}>',
          'CLERK_SECRET_KEY=<sk_live_[A-Za-z0-9]{8}>',
        ],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['clerk-secret-key'],
        url: 'https://api.clerk.com/v1/users?limit=1',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['['] },
        revoked: { contains: ['"errors"'] },
        source: 'https://github.com/clerk/openapi-specs/blob/HEAD/bapi/2026-05-12.yml',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Make a secret key for each program on the API keys page.',
        url: 'https://dashboard.clerk.com/last-active?path=api-keys',
      },
    ],
    check: [{ text: 'The dashboard’s logs show sign-ins and changes of users.', url: 'https://dashboard.clerk.com/' }],
    rotate: [{ text: 'Make a second secret key, deploy it, delete the first.' }],
    revoke: [
      { text: 'API keys, delete the secret key.', url: 'https://dashboard.clerk.com/last-active?path=api-keys' },
    ],
    risks: ['All users can be read, changed and signed in as.'],
    links: [
      'https://clerk.com/docs/deployments/clerk-environment-variables',
      'https://clerk.com/docs/reference/backend-api',
    ],
  },
});
