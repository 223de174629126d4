import { provider } from '../provider';

export default provider({
  id: 'localstack',
  name: 'LocalStack',
  home: 'https://www.localstack.cloud/',
  secrets: [
    {
      id: 'localstack-auth-token',
      name: 'LocalStack auth token',
      keywords: ['ls-'],
      pattern: /ls-[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12,16}(?![\w-])/,
      near: ['localstack'],
      environmentVariable: 'LOCALSTACK_AUTH_TOKEN',
      sample: 'ls-[A-Za-z]{8}-[0-9]{4}-[A-Za-z]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{16}',
      examples: {
        match: ['export LOCALSTACK_AUTH_TOKEN="<secret>"', 'localstackAuthToken := "<secret>"'],
        miss: [
          'LOCALSTACK_AUTH_TOKEN=<ls-[A-Za-z0-9]{8}>',
          'localstackAuthToken := os.Getenv("LOCALSTACK_AUTH_TOKEN")',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Auth Tokens: a developer’s token for a person, a CI token for pipelines.',
        url: 'https://app.localstack.cloud/workspace/auth-tokens',
      },
    ],
    check: [{ text: 'Stack Insights lists runs.', url: 'https://app.localstack.cloud/' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [
      {
        text: 'Auth Tokens: regenerate or delete the token.',
        url: 'https://app.localstack.cloud/workspace/auth-tokens',
      },
    ],
    risks: ['Your licence’s CI credits are used up, saved state (Cloud Pods) read.'],
    links: ['https://docs.localstack.cloud/'],
  },
});
