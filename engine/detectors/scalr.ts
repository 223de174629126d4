import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'scalr',
  name: 'Scalr',
  home: 'https://www.scalr.com/',
  secrets: [
    {
      id: 'scalr-api-token',
      name: 'Scalr API token',
      keywords: ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt'],
      pattern:
        /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt[A-Za-z0-9_-]{16,40}\.[A-Za-z0-9_-]{43}(?![\w-])/,
      confidence: 'certain',
      environmentVariable: 'SCALR_TOKEN',
      sample:
        'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt[A-Za-z0-9_-]{22}.[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]',
      examples: {
        match: ['export SCALR_TOKEN="<secret>"', '<ScalrToken><secret></ScalrToken>'],
        miss: [
          'SCALR_TOKEN=<eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt[a-z]{4}>',
          'const scalrToken = process.env.SCALR_TOKEN;',
        ],
      },
    },
    {
      id: 'scalr-api-token-legacy',
      name: 'Scalr API token (opaque)',
      pattern: /(?<![\w.-])[A-Za-z0-9._]{136}(?![\w.-])/,
      near: ['scalr'],
      check: notWords,
      environmentVariable: 'SCALR_TOKEN',
      sample: '[A-Za-z0-9]{136}',
      examples: {
        match: ['scalrToken := "<secret>"', '"scalrToken": "<secret>",'],
        miss: ['SCALR_TOKEN=<[0-9a-f]{6}>', 'const scalrToken = process.env.SCALR_TOKEN;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a service account with a narrow role and give it a token.',
        url: 'https://docs.scalr.io/docs/service-accounts',
      },
    ],
    check: [
      {
        text: 'Audit logs list what the account did; the token’s page shows its last use.',
        url: 'https://docs.scalr.io/docs/audit-logs',
      },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [
      {
        text: 'The service account or the user’s profile: delete the token.',
        url: 'https://docs.scalr.io/docs/service-accounts',
      },
    ],
    risks: ['Runs can be started, state and variables of workspaces read: with them the clouds behind.'],
    links: ['https://docs.scalr.io/reference/authentication'],
  },
});
