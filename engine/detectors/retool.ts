import { provider } from '../provider';

export default provider({
  id: 'retool',
  name: 'Retool',
  home: 'https://retool.com/',
  secrets: [
    {
      id: 'retool-access-token',
      name: 'Retool API access token',
      keywords: ['retool_'],
      pattern: /retool_[a-z0-9]{26}/,
      entropy: 3,
      environmentVariable: 'RETOOL_ACCESS_TOKEN',
      sample: 'retool_01[a-z0-9]{24}',
      examples: {
        match: ["RETOOL_ACCESS_TOKEN = '<secret>'", '"retoolAccessToken": "<secret>"'],
        miss: ['RETOOL_ACCESS_TOKEN=<retool_[a-z]{9}>', 'const retoolAccessToken = process.env.RETOOL_ACCESS_TOKEN;'],
      },
    },
    {
      id: 'retool-workflow-key',
      name: 'Retool workflow API key',
      pattern: /retool_wk_[0-9a-f]{32}/,
      near: [
        'retool_workflow',
        'x-workflow-api-key',
        'workflow_api_key',
        'retoolworkflow',
        'xworkflowapikey',
        'workflowapikey',
      ],
      reach: 60,
      confidence: 'likely',
      environmentVariable: 'RETOOL_WORKFLOW_API_KEY',
      sample: 'retool_wk_[0-9a-f]{32}',
      examples: {
        match: ['RETOOL_WORKFLOW_API_KEY=<secret>', 'client = Client(retool_workflow_api_key="<secret>")'],
        miss: [
          'RETOOL_WORKFLOW_API_KEY=<[0-9a-f]{9}>',
          'retool_workflow_api_key = os.environ["RETOOL_WORKFLOW_API_KEY"]',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Settings, API: make a token with few scopes.',
        url: 'https://docs.retool.com/org-users/guides/retool-api/authentication',
      },
    ],
    check: [
      {
        text: 'Audit logs list calls and queries.',
        url: 'https://docs.retool.com/org-users/guides/monitoring/audit-logs',
      },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [
      {
        text: 'Settings, API, delete the token.',
        url: 'https://docs.retool.com/org-users/guides/retool-api/authentication',
      },
    ],
    risks: ['Apps, users and source control settings can be changed; workflows started.'],
    links: ['https://docs.retool.com/org-users/guides/retool-api/authentication'],
  },
});
