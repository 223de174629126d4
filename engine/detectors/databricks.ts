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
        text: 'Administrators see the last day of use in the list of token management; the system table system.access.audit has the requests.',
      },
    ],
    rotate: [{ text: 'A user may have several tokens: create a second one, deploy it, revoke the first.' }],
    revoke: [
      {
        text: 'Settings, Developer, Access tokens, Revoke; administrators can delete any token.',
        command: 'databricks tokens delete TOKEN_ID',
      },
    ],
    prevent: [{ text: 'Databricks personal access token (dapi): lifetime; OAuth for service principals; workspace IP access lists; scoped tokens.' }],
    risks: ['All tables, notebooks and secrets scopes of the user, and clusters started at your expense.'],
    links: [
      'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
      'https://docs.databricks.com/aws/en/admin/access-control/tokens',
    ],
    read: [
      { page: 'https://github.com/databricks/databricks-sdk-py/blob/HEAD/databricks/sdk/service/settings.py', on: '2026-08-21', parts: ['check'] },
    ],
  },
});
