import { provider } from '../provider';

export default provider({
  id: 'datastax',
  name: 'DataStax Astra',
  home: 'https://www.datastax.com/',
  secrets: [
    {
      id: 'datastax-application-token',
      name: 'DataStax Astra application token',
      keywords: ['AstraCS:'],
      pattern: /AstraCS:[A-Za-z]{24}:[0-9a-f]{64}/,
      environmentVariable: 'ASTRA_DB_APPLICATION_TOKEN',
      sample: 'AstraCS:[A-Za-z]{24}:[0-9a-f]{64}',
      examples: {
        match: ['ASTRA_DB_APPLICATION_TOKEN="<secret>"', 'client = DataAPIClient("<secret>")'],
        miss: ['ASTRA_DB_APPLICATION_TOKEN=AstraCS:', 'ASTRA_DB_APPLICATION_TOKEN=<AstraCS:[A-Za-z]{24}>'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['datastax-application-token'], url: 'https://api.astra.datastax.com/v2/databases', headers: { Authorization: 'Bearer {key}' }, source: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html' }],
    create: [
      {
        text: 'Generate a token with a role for one database and an expiry.',
        url: 'https://astra.datastax.com/settings/tokens',
      },
    ],
    check: [
      {
        text: 'The organization’s audit log lists changes.',
        url: 'https://docs.datastax.com/en/astra-db-serverless/administration/view-account-audit-log.html',
      },
    ],
    rotate: [{ text: 'Generate a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Settings, Tokens, delete.', url: 'https://astra.datastax.com/settings/tokens' }],
    risks: ['Data of the databases that the role covers can be read and changed.'],
    links: [
      'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
      'https://docs.datastax.com/en/astra-db-serverless/',
    ],
  },
});
