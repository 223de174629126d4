import { provider } from '../provider';

export default provider({
  id: 'dynatrace',
  name: 'Dynatrace',
  home: 'https://www.dynatrace.com/',
  secrets: [
    {
      id: 'dynatrace-access-token',
      name: 'Dynatrace access token',
      keywords: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s03.', 'dt0s04.', 'dt0s06.', 'dt0s08.', 'dt0s16.'],
      pattern: /dt0(?:c01|s0[123468]|s16)\.[A-Za-z0-9]{8,24}\.[A-Za-z0-9]{60,66}/,
      environmentVariable: 'DT_API_TOKEN',
      sample: 'dt0c01.[A-Z2-7]{24}.[A-Z2-7]{64}',
      examples: {
        match: ['DT_API_TOKEN=<secret>', 'Authorization: Api-Token <secret>'],
        miss: ['DT_API_TOKEN=<dt0c01.[A-Z2-7]{24}>', 'DT_API_TOKEN=$T'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Create a token with the scopes it needs and an expiration.' },
      {
        text: 'See which scopes an interface needs.',
        url: 'https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication',
      },
    ],
    check: [
      {
        text: 'The list of tokens shows date and address of the last use; the audit log has the requests.',
        url: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
      },
    ],
    rotate: [{ text: 'Create a second token, deploy it, disable the first, delete it when nothing fails.' }],
    revoke: [
      {
        text: 'Access tokens: disable, which can be taken back, or delete.',
        url: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
      },
    ],
    prevent: [
      {
        text: 'Single scopes and an expiry for each token; platform tokens and OAuth clients for automation; an IP allowlist for API access.',
        url: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
      },
    ],
    risks: ['Logs, metrics and settings of the environment, as far as the scopes go.'],
    links: [
      'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
      'https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication',
    ],
  },
});
