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
    alive: [
      {
        secrets: ['axiom-token'],
        url: 'https://api.axiom.co/v2/datasets',
        headers: { Authorization: 'Bearer {key}' },
        source: 'https://axiom.co/docs/reference/tokens',
      },
    ],
    create: [
      {
        text: 'Settings, API tokens, New API token: Basic only ingests into chosen datasets, Advanced has single permissions. A personal token (PAT) can do everything you can.',
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
    revoke: [
      {
        text: 'Settings, API tokens, hold the pointer over it, Delete. Personal token: Settings, Profile.',
        url: 'https://app.axiom.co/settings/api-tokens',
      },
    ],
    prevent: [
      {
        text: 'API tokens instead of personal ones, an expiration date, limits of query costs by hour and day; the rights of a token cannot be changed after.',
        url: 'https://axiom.co/docs/reference/tokens',
      },
    ],
    risks: ['Logs can be read, which hold personal data, or filled with false ones at your expense.'],
    links: ['https://axiom.co/docs/reference/tokens', 'https://axiom.co/docs/reference/audit-log'],
    read: [
      { page: 'https://axiom.co/docs/reference/tokens', on: '2026-11-24', parts: ['create', 'revoke', 'prevent'] },
    ],
  },
});
