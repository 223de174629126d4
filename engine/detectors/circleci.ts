import { provider } from '../provider';

export default provider({
  id: 'circleci',
  name: 'CircleCI',
  home: 'https://circleci.com/',
  secrets: [
    {
      id: 'circleci-personal-token',
      name: 'CircleCI personal API token',
      keywords: ['CCIPAT_'],
      pattern: /CCIPAT_[A-Za-z0-9]{22,24}_[0-9A-Fa-f]{40}/,
      environmentVariable: 'CIRCLE_TOKEN',
      sample: 'CCIPAT_[A-Za-z0-9]{22}_[0-9a-f]{40}',
      examples: {
        match: ['CIRCLE_TOKEN=<secret>', '<CircleToken><secret></CircleToken>'],
        miss: ['CIRCLE_TOKEN=<CCIPAT_[a-z]{9}>', 'circle_token = os.environ["CIRCLE_TOKEN"]'],
      },
    },
    {
      id: 'circleci-project-token',
      name: 'CircleCI project API token',
      keywords: ['CCIPRJ_'],
      pattern: /CCIPRJ_[A-Za-z0-9]{22,24}_[0-9A-Fa-f]{40}/,
      environmentVariable: 'CIRCLE_TOKEN',
      sample: 'CCIPRJ_[A-Za-z0-9]{22}_[0-9a-f]{40}',
      examples: {
        match: ['export CIRCLE_TOKEN="<secret>"', 'client = Client(circle_token="<secret>")'],
        miss: ['CIRCLE_TOKEN=<CCIPRJ_[a-z]{9}>', 'const circleToken = process.env.CIRCLE_TOKEN;'],
      },
    },
    {
      id: 'circleci-token-legacy',
      name: 'CircleCI API token (without prefix)',
      pattern: /[0-9A-Fa-f]{40}/,
      near: [
        'circleci_token',
        'circle_token',
        'circle-token',
        'circleci_api',
        'circleci_cli',
        'circleci_key',
        'circlecitoken',
        'circletoken',
        'circleciapi',
        'circlecicli',
        'circlecikey',
      ],
      named: ['circleci', 'circle'],
      reach: 40,
      environmentVariable: 'CIRCLE_TOKEN',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['CIRCLE_TOKEN=<secret>', 'curl https://circleci.com/api/v2/me -H "Circle-Token: <secret>"'],
        miss: ['CIRCLE_TOKEN=<[0-9a-f]{12}>', 'CIRCLE_SHA1=<[0-9a-f]{40}>'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['circleci-personal-token'],
        url: 'https://circleci.com/api/v2/me',
        headers: { 'Circle-Token': '{key}' },
        live: { contains: ['"id"'] },
        source: 'https://circleci.com/docs/guides/toolkit/api-developers-guide/',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'User settings, Personal API Tokens, Create New Token: name and expiry, at most a year ahead; it reads and writes all you can.',
        url: 'https://app.circleci.com/settings/user/tokens',
      },
      {
        text: 'For one project make a project token (Project settings, API Permissions) with the scope Status or Read Only; it works with API v1 only.',
        url: 'https://circleci.com/docs/guides/toolkit/managing-api-tokens/',
      },
    ],
    check: [
      {
        text: 'Personal API Tokens: the table has a column for the last use.',
        url: 'https://app.circleci.com/settings/user/tokens',
        shows: 'last use',
      },
      {
        text: 'Organization settings, Security, Audit log: request it for the days in question.',
        url: 'https://circleci.com/docs/guides/security/audit-logs/',
        shows: 'log',
      },
      {
        text: 'Look for pipelines that you did not start, SSH re-runs and changed contexts.',
        url: 'https://app.circleci.com/pipelines',
        shows: 'usage',
      },
    ],
    rotate: [
      {
        text: 'Tokens cannot be changed, but several stand side by side: create the second, deploy it, then remove the first.',
        url: 'https://circleci.com/docs/guides/toolkit/managing-api-tokens/',
      },
    ],
    revoke: [
      {
        text: 'Personal API Tokens, the X in the column Remove, confirm. Project tokens: Project settings, API Permissions, the X, type DELETE.',
        url: 'https://app.circleci.com/settings/user/tokens',
      },
    ],
    prevent: [
      {
        text: 'A short expiry; project tokens of scope Status or Read Only instead of personal ones; deploy with OpenID Connect instead of keys in contexts. IP ranges hold for jobs, not for tokens.',
        url: 'https://circleci.com/docs/guides/toolkit/managing-api-tokens/',
      },
    ],
    risks: ['Pipelines can be started and changed, and so the secrets of contexts and projects read.'],
    links: ['https://circleci.com/docs/guides/toolkit/managing-api-tokens/'],
    read: [
      {
        page: 'https://circleci.com/docs/guides/toolkit/managing-api-tokens/',
        on: '2026-11-24',
        parts: ['create', 'check', 'rotate', 'revoke'],
      },
    ],
  },
});
