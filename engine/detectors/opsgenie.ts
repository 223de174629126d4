import { provider } from '../provider';

export default provider({
  id: 'opsgenie',
  name: 'Opsgenie',
  home: 'https://www.atlassian.com/software/opsgenie',
  secrets: [
    {
      id: 'opsgenie-api-key',
      name: 'Opsgenie API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['opsgenie', 'geniekey'],
      entropy: 3,
      environmentVariable: 'OPSGENIE_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['OPSGENIE_API_KEY=<secret>', '"opsgenieApiKey": "<secret>"'],
        miss: ['OPSGENIE_API_KEY=<[0-9a-f]{9}>', 'opsgenie_api_key: ${OPSGENIE_API_KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make an integration of one team for each program, with no more than “create and update” access.',
        url: 'https://app.opsgenie.com/settings/integration/integration-list',
      },
    ],
    check: [{ text: 'Settings, Logs lists calls by integration.', url: 'https://app.opsgenie.com/settings/logs' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [
      {
        text: 'The integration’s page: turn it off or delete it.',
        url: 'https://app.opsgenie.com/settings/integration/integration-list',
      },
    ],
    prevent: [
      {
        text: 'For each integration’s key only the rights it uses (read, create and update, delete, configuration), and a team as its owner.',
        url: 'https://support.atlassian.com/opsgenie/docs/create-a-default-api-integration/',
      },
    ],
    risks: ['Alerts can be raised, closed and muted; with configuration access on-call schedules changed.'],
    links: ['https://support.atlassian.com/opsgenie/docs/api-key-management/'],
  },
});
