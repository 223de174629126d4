import { provider } from '../provider';

export default provider({
  id: 'databricks',
  name: 'Databricks',
  home: 'https://www.databricks.com/',
  secrets: [
    {
      id: 'databricks-access-token',
      name: 'Databricks personal access token',
      keywords: ['dapi'],
      pattern: /dapi[0-9a-f]{32}(?:-\d{1,2})?(?![\w-])/,
      after: 48,
      environmentVariable: 'DATABRICKS_TOKEN',
      sample: 'dapi[0-9a-f]{32}-2',
      examples: {
        match: [
          'DATABRICKS_TOKEN=<secret>',
          'w = WorkspaceClient(host="https://x.cloud.databricks.com", token="<dapi[0-9a-f]{32}>")',
        ],
        miss: ['DATABRICKS_TOKEN=<dapi[0-9a-f]{12}>', 'from dapi import client'],
      },
    },
    {
      id: 'databricks-oauth-secret',
      name: 'Databricks OAuth secret of a service principal',
      keywords: ['dose'],
      pattern: /dose[0-9a-f]{32}(?![\w-])/,
      after: 48,
      environmentVariable: 'DATABRICKS_CLIENT_SECRET',
      sample: 'dose[0-9a-f]{32}',
      examples: {
        match: ['DATABRICKS_CLIENT_SECRET=<secret>', 'client_secret = "<secret>"'],
        miss: ['DATABRICKS_CLIENT_SECRET=<dose[0-9a-f]{10}>', 'dose = 20'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'For programs make a service principal with an OAuth secret rather than a personal token; give the token a lifetime.',
        url: 'https://accounts.cloud.databricks.com',
      },
    ],
    check: [
      {
        text: 'Settings, Identity and access, or the token management API: the last day of use of each token.',
        shows: 'last use',
        command: 'databricks token-management list',
      },
      {
        text: 'The system table system.access.audit: requests with user, address, service and time.',
        url: 'https://docs.databricks.com/admin/system-tables/audit-logs.html',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'A user may have many tokens in a workspace: create the second, deploy it, revoke the first. For programs give a service principal OAuth credentials, whose tokens live an hour.',
        url: 'https://docs.databricks.com/dev-tools/auth/pat.html',
      },
    ],
    revoke: [
      {
        text: 'Settings, Developer, Access tokens, Manage, Revoke. Administrators end anybody’s token by its id.',
        url: 'https://docs.databricks.com/admin/access-control/tokens.html',
        command: 'databricks tokens delete TOKEN_ID',
      },
    ],
    prevent: [
      {
        text: 'Administrators: set a maximum lifetime for new tokens, decide who may use them, or switch them off for the workspace; an IP access list holds for calls with tokens, too.',
        url: 'https://docs.databricks.com/admin/access-control/tokens.html',
      },
    ],
    risks: ['All tables, notebooks and secrets scopes of the user, and clusters started at your expense.'],
    links: [
      'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
      'https://docs.databricks.com/aws/en/admin/access-control/tokens',
    ],
    read: [
      {
        page: 'https://learn.microsoft.com/azure/databricks/admin/access-control/tokens',
        on: '2026-11-24',
        parts: ['revoke', 'prevent'],
      },
      {
        page: 'https://github.com/databricks/databricks-sdk-py/blob/HEAD/databricks/sdk/service/settings.py',
        on: '2026-08-21',
        parts: ['check'],
      },
    ],
  },
});
