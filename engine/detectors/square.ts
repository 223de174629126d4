import { provider } from '../provider';

export default provider({
  id: 'square',
  name: 'Square',
  home: 'https://squareup.com/',
  secrets: [
    {
      id: 'square-access-token',
      name: 'Square access token',
      keywords: ['sq0atp-'],
      pattern: /sq0atp-[A-Za-z0-9_-]{22,43}(?![\w-])/,
      environmentVariable: 'SQUARE_TOKEN',
      sample: 'sq0atp-[A-Za-z0-9_-]{21}[A-Za-z0-9]',
      examples: {
        match: ['export SQUARE_TOKEN="<secret>"', '"squareToken": "<secret>"'],
        miss: ['SQUARE_TOKEN=<sq0atp-[a-z]{5}>', 'SQUARE_TOKEN=your-key-goes-here'],
      },
    },
    {
      id: 'square-personal-token',
      name: 'Square personal access token',
      keywords: ['EAAA'],
      pattern: /EAAA[A-Za-z0-9_-]{57,63}(?![\w-])/,
      entropy: 4.2,
      environmentVariable: 'SQUARE_ACCESS_TOKEN',
      sample: 'EAAAE[A-Za-z0-9_-]{58}[A-Za-z0-9]',
      examples: {
        match: ['SQUARE_ACCESS_TOKEN=<secret>', "new SquareClient({ token: '<secret>' })"],
        miss: ['SQUARE_ACCESS_TOKEN=<EAAA[A-Za-z0-9]{12}>', 'SQUARE_APPLICATION_ID=<sq0idp-[A-Za-z0-9]{22}>'],
      },
    },
    {
      id: 'square-oauth-secret',
      name: 'Square OAuth secret',
      keywords: ['sq0csp-', 'sq0csb-'],
      pattern: /sq0cs[pb]-[A-Za-z0-9_-]{40,60}(?![\w-])/,
      environmentVariable: 'SQUARE_APPLICATION_SECRET',
      sample: 'sq0csp-[A-Za-z0-9_-]{42}[A-Za-z0-9]',
      examples: {
        match: [
          "SQUARE_APPLICATION_SECRET = '<secret>'",
          'private static final String SQUARE_APPLICATION_SECRET = "<secret>";',
        ],
        miss: ['SQUARE_APPLICATION_SECRET=<sq0csp-[a-z]{5}>', 'SQUARE_APPLICATION_SECRET=your-key-goes-here'],
      },
    },
    {
      id: 'square-application-id',
      name: 'Square application id (the id of the OAuth secret)',
      keywords: ['sq0idp-', 'sq0idb-'],
      pattern: /(?:sandbox-)?sq0id[pb]-[A-Za-z0-9_-]{22,43}(?![\w-])/,
      before: 8,
      confidence: 'possible',
      pairs: 'square-oauth-secret',
      publicHalf: 'APPLICATION_ID',
      environmentVariable: 'SQUARE_APPLICATION_ID',
      sample: 'sq0idp-[A-Za-z0-9]{22}',
      examples: {
        match: ['squareApplicationId := "<secret>"', '"squareApplicationId": "<secret>",'],
        miss: [
          'SQUARE_APPLICATION_ID=<sq0idp-[0-9a-f]{5}>',
          'const squareApplicationId = process.env.SQUARE_APPLICATION_ID;',
        ],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['square-access-token', 'square-personal-token'],
        url: 'https://connect.squareup.com/v2/locations',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"locations"'] },
        limited: { contains: ['INSUFFICIENT_SCOPES'] },
        revoked: { contains: ['ACCESS_TOKEN_REVOKED', 'ACCESS_TOKEN_EXPIRED'] },
        source: 'https://github.com/square/connect-api-specification/blob/HEAD/api.json',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Open the application, Credentials; a token that acts for one seller comes from OAuth with scopes.',
        url: 'https://developer.squareup.com/apps',
      },
    ],
    check: [
      {
        text: 'Square shows no last use of a token; the newest call in the application’s API Logs is it.',
        url: 'https://developer.squareup.com/apps',
        shows: 'last use',
      },
      {
        text: 'API Logs: every call of 28 days with path, status and time.',
        url: 'https://developer.squareup.com/apps',
        shows: 'log',
      },
      {
        text: 'Payments, refunds, payouts and bank accounts that nobody of yours touched.',
        url: 'https://app.squareup.com/dashboard/sales/transactions',
        shows: 'usage',
      },
    ],
    rotate: [
      {
        text: '“Replace” gives a new personal token and ends the old at once; deploy it right after. OAuth tokens can stand side by side.',
        url: 'https://developer.squareup.com/apps',
      },
    ],
    revoke: [
      { text: 'Credentials, “Replace”.', url: 'https://developer.squareup.com/apps' },
      {
        text: 'An OAuth token: POST /oauth2/revoke, signed in with the application secret; all tokens of that seller end unless you ask for this one only.',
        url: 'https://developer.squareup.com/reference/square/o-auth-api/revoke-token',
      },
    ],
    prevent: [
      {
        text: 'OAuth tokens with the permissions a program needs instead of the personal token, which has them all. Square’s documents know no binding of tokens to IP addresses.',
        url: 'https://developer.squareup.com/docs/oauth-api/overview',
      },
    ],
    risks: [
      'Payments and refunds can be made, customers and orders read.',
      'With the OAuth secret tokens of all sellers that installed the application can be renewed.',
    ],
    links: [
      'https://developer.squareup.com/docs/build-basics/access-tokens',
      'https://developer.squareup.com/docs/oauth-api/overview',
    ],
    read: [
      {
        page: 'https://developer.squareup.com/docs/build-basics/access-tokens',
        on: '2026-08-21',
        parts: ['revoke', 'prevent'],
      },
    ],
  },
});
