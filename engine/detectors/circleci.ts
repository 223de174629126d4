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
    alive: [{ secrets: ['circleci-personal-token'], url: 'https://circleci.com/api/v2/me', headers: { 'Circle-Token': '{key}' }, live: { contains: ['"id"'] }, source: 'https://circleci.com/docs/api-developers-guide/#using-the-api-securely-wtih-curl' }, { secrets: ['circleci-project-token'], url: 'https://circleci.com/api/v1.1/projects', headers: { 'Circle-Token': '{key}' }, live: { contains: ['"vcs_url"'] }, source: 'https://circleci.com/docs/api/v1/index.html#projects' }],
    create: [
      {
        text: 'Make a project token with the scope it needs, rather than a personal one.',
        url: 'https://app.circleci.com/settings/user/tokens',
      },
    ],
    check: [
      {
        text: 'CircleCI shows no last use of a token: look at pipelines you did not start.',
        url: 'https://app.circleci.com/pipelines',
      },
      {
        text: 'The organization’s audit log can be requested.',
        url: 'https://circleci.com/docs/guides/security/audit-logs/',
      },
    ],
    rotate: [{ text: 'Make a second token, deploy it, remove the first.' }],
    revoke: [
      {
        text: 'Personal API Tokens, remove; project tokens under the project’s settings.',
        url: 'https://app.circleci.com/settings/user/tokens',
      },
    ],
    prevent: [{ text: 'CircleCI personal API token (CCIPAT_): project token with limited scope.' }],
    risks: ['Pipelines can be started and changed, and so the secrets of contexts and projects read.'],
    links: ['https://circleci.com/docs/guides/toolkit/managing-api-tokens/'],
  },
});
