import { provider } from '../provider';

export default provider({
  id: 'duffel',
  name: 'Duffel',
  home: 'https://duffel.com/',
  secrets: [
    {
      id: 'duffel-access-token',
      name: 'Duffel access token',
      keywords: ['duffel_live_', 'duffel_test_'],
      pattern: /duffel_(?:live|test)_[A-Za-z0-9_=-]{43}(?![\w-])/,
      environmentVariable: 'DUFFEL_ACCESS_TOKEN',
      sample: 'duffel_live_[A-Za-z0-9_-]{42}[A-Za-z0-9]',
      examples: {
        match: [
          'DUFFEL_ACCESS_TOKEN=<secret>',
          "const duffel = new Duffel({ token: '<duffel_test_[A-Za-z0-9_-]{42}[A-Za-z0-9]>' })",
        ],
        miss: ['DUFFEL_ACCESS_TOKEN=<duffel_live_[A-Za-z0-9]{8}>', 'duffel_test_mode = true'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['duffel-access-token'],
        url: 'https://api.duffel.com/air/airlines?limit=1',
        headers: { Authorization: 'Bearer {key}', 'Duffel-Version': 'v2', Accept: 'application/json' },
        live: { contains: ['"data"'] },
        revoked: { contains: ['"errors"'] },
        source: 'https://github.com/duffelhq/duffel-api-python/blob/HEAD/duffel_api/api/supporting/airlines.py',
      },
    ],
    create: [
      { text: 'Create a token, read only or read and write, live or test.', url: 'https://app.duffel.com/tokens' },
    ],
    check: [{ text: 'The dashboard’s logs list requests by token.', url: 'https://app.duffel.com/' }],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Developers, Access tokens, delete.', url: 'https://app.duffel.com/tokens' }],
    risks: ['Flights can be booked at your expense, and passengers’ data read.'],
    links: ['https://duffel.com/docs/api/overview/making-requests/authentication', 'https://duffel.com/docs'],
  },
});
