import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'plaid',
  name: 'Plaid',
  home: 'https://plaid.com/',
  secrets: [
    {
      id: 'plaid-access-token',
      name: 'Plaid access token',
      keywords: ['access-production-', 'access-sandbox-', 'access-development-'],
      pattern:
        /access-(?:production|sandbox|development)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
      environmentVariable: 'PLAID_ACCESS_TOKEN',
      sample: 'access-production-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['PLAID_ACCESS_TOKEN=<secret>', 'plaidAccessToken := "<secret>"'],
        miss: [
          'PLAID_ACCESS_TOKEN=<access-sandbox-[0-9a-f]{8}>',
          'const plaidAccessToken = process.env.PLAID_ACCESS_TOKEN;',
        ],
      },
    },
    {
      id: 'plaid-secret',
      name: 'Plaid secret',
      // Plain hex of 24 characters is a client id.
      pattern: /[A-Za-z0-9]{30}|(?![0-9a-f]{24})[A-Za-z0-9]{24}/,
      near: [
        'plaid_secret',
        'plaidsecret',
        'plaid-secret',
        'plaid_client_secret',
        'plaid_sandbox',
        'plaid_production',
        'plaid',
      ],
      check: notWords,
      pairs: 'plaid-client-id',
      environmentVariable: 'PLAID_SECRET',
      sample: '[0-9a-f]{30}',
      examples: {
        match: ['PLAID_SECRET=<secret>', "'PLAID-SECRET': '<secret>',"],
        miss: ['PLAID_CLIENT_ID=<[0-9a-f]{24}>', 'PLAID_SECRET=<[0-9a-f]{9}>'],
      },
    },
    {
      id: 'plaid-client-id',
      name: 'Plaid client id (the id of the secret)',
      pattern: /[0-9a-f]{24}/,
      near: ['plaid_client', 'plaidclient', 'plaid-client', 'plaid', 'client_id', 'clientid'],
      pairs: 'plaid-secret',
      alone: false,
      environmentVariable: 'PLAID_CLIENT_ID',
      sample: '[0-9a-f]{24}',
      examples: {
        match: [
          'PLAID_CLIENT_ID=<secret>\nPLAID_SECRET=<[0-9a-f]{30}>',
          'new Plaid({ clientId: "<secret>", secret: "<[0-9a-f]{30}>", client: "plaid" })',
        ],
        miss: ['PLAID_CLIENT_ID=<[0-9a-f]{24}>', 'const plaidClientId = process.env.PLAID_CLIENT_ID;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Each environment has its own secret; keep sandbox and production apart.',
        url: 'https://dashboard.plaid.com/developers/keys',
      },
    ],
    check: [
      { text: 'Logs show requests with their items and times.', url: 'https://dashboard.plaid.com/activity/logs' },
    ],
    rotate: [{ text: '“Rotate secret” makes a second one; deploy it, then delete the old.' }],
    revoke: [
      {
        text: 'Keys, delete the secret. An access token: POST /item/remove or /item/access_token/invalidate.',
        url: 'https://dashboard.plaid.com/developers/keys',
      },
    ],
    prevent: [
      {
        text: 'The allowlist of IP addresses for the API (Team settings), only the products in use switched on, a secret for each environment.',
        url: 'https://dashboard.plaid.com/developers/keys',
      },
    ],
    risks: ['Together, secret and access tokens read people’s bank accounts and transactions.'],
    links: ['https://plaid.com/docs/api/', 'https://plaid.com/docs/account/security/'],
  },
});
