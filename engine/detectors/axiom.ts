import { provider } from '../provider';

export default provider({
  id: 'axiom',
  name: 'Axiom',
  home: 'https://axiom.co/',
  secrets: [
    {
      id: 'axiom-token',
      name: 'Axiom API or personal token',
      keywords: ['xaat-', 'xapt-'],
      pattern: /xa[ap]t-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
      environmentVariable: 'AXIOM_TOKEN',
      sample: 'xaat-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['AXIOM_TOKEN=<secret>', "new Axiom({ token: '<secret>' })"],
        miss: ['AXIOM_TOKEN=<xaat-[0-9a-f]{8}>', 'AXIOM_DATASET=logs'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['axiom-token'], url: 'https://api.axiom.co/v2/datasets', headers: { Authorization: 'Bearer {key}' }, source: 'https://axiom.co/docs/reference/tokens' }],
    create: [
      {
        text: 'Create an API token that may only ingest into one dataset, with an expiry.',
        url: 'https://app.axiom.co/settings/api-tokens',
      },
    ],
    check: [
      {
        text: 'The audit log of the organization lists use by token.',
        url: 'https://axiom.co/docs/reference/audit-log',
      },
    ],
    rotate: [{ text: 'Create a second token, deploy it, delete the first; regenerating cuts all users off.' }],
    revoke: [{ text: 'Settings, API tokens, delete.', url: 'https://app.axiom.co/settings/api-tokens' }],
    risks: ['Logs can be read, which hold personal data, or filled with false ones at your expense.'],
    links: ['https://axiom.co/docs/reference/tokens', 'https://axiom.co/docs/reference/audit-log'],
  },
});
