import { provider } from '../provider';

export default provider({
  id: 'code-climate',
  name: 'Code Climate',
  home: 'https://codeclimate.com/',
  secrets: [
    {
      id: 'code-climate-reporter-id',
      name: 'Code Climate test reporter id',
      pattern: /[0-9a-f]{64}/,
      near: ['cc_test_reporter', 'cctestreporter', 'codeclimate', 'code_climate'],
      reach: 60,
      environmentVariable: 'CODECLIMATE_REPORTER_ID',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['CC_TEST_REPORTER_ID=<secret>', 'codeclimate_repo_token: <secret>'],
        miss: ['CC_TEST_REPORTER_ID=<[0-9a-f]{12}>', 'codeclimate: true'],
      },
    },
    {
      id: 'code-climate-api-token',
      name: 'Code Climate API token',
      pattern: /[0-9a-f]{40}/,
      near: ['codeclimate_token', 'codeclimatetoken', 'codeclimate_api', 'codeclimateapi', 'api.codeclimate.com'],
      named: ['codeclimate'],
      reach: 60,
      environmentVariable: 'CODECLIMATE_API_TOKEN',
      sample: '[0-9a-f]{40}',
      examples: {
        match: [
          'CODECLIMATE_API_TOKEN=<secret>',
          'curl -H "Authorization: Token token=<secret>" https://api.codeclimate.com/v1/repos',
        ],
        miss: ['CODECLIMATE_API_TOKEN=<[0-9a-f]{12}>', 'https://api.codeclimate.com/v1/repos'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['code-climate-api-token'], url: 'https://api.codeclimate.com/v1/orgs', headers: { Authorization: 'Token token={key}' }, live: { contains: ['"id"'] }, source: 'https://github.com/codeclimate/codeclimate-services' }],
    create: [
      {
        text: 'The reporter id belongs to a repository; API tokens to a person.',
        url: 'https://codeclimate.com/profile/tokens',
      },
    ],
    check: [{ text: 'Code Climate shows no last use.', url: 'https://docs.codeclimate.com/' }],
    rotate: [
      { text: 'Make a second token, deploy it, delete the first; the reporter id is regenerated, then deployed.' },
    ],
    revoke: [{ text: 'User settings, API access, delete.', url: 'https://codeclimate.com/profile/tokens' }],
    risks: ['The weaknesses of your code can be read; with a reporter id false coverage sent.'],
    links: ['https://developer.codeclimate.com/', 'https://docs.codeclimate.com/'],
  },
});
