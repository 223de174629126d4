import { clientId } from '../client-id';
import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'okta',
  name: 'Okta',
  home: 'https://www.okta.com/',
  secrets: [
    {
      id: 'okta-api-token',
      name: 'Okta API token',
      pattern: /(?<![\w-])00[A-Za-z0-9_=-]{40}(?![\w=-])/,
      near: ['okta', 'SSWS'],
      entropy: 3.8,
      check: notWords,
      confidence: 'likely',
      environmentVariable: 'OKTA_CLIENT_TOKEN',
      sample: '00[A-Za-z0-9_-]{39}[A-Za-z0-9]',
      examples: {
        match: ['OKTA_CLIENT_TOKEN=<secret>', 'Authorization: SSWS <secret>', 'okta:\n  client:\n    token: <secret>'],
        miss: ['OKTA_CLIENT_TOKEN=<00[A-Za-z0-9]{12}>', 'okta_user_id: <00u[A-Za-z0-9]{17}>'],
      },
    },
    {
      id: 'okta-client-secret',
      name: 'Okta OAuth client secret',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{40}(?:[A-Za-z0-9_-]{24})?(?![\w-])/,
      near: ['okta_client_secret', 'oktaclientsecret', 'okta_secret', 'oktasecret', 'okta_oauth2_client_secret'],
      named: ['okta'],
      reach: 60,
      entropy: 4.1,
      check: notWords,
      environmentVariable: 'OKTA_CLIENT_SECRET',
      sample: '[A-Za-z1-9][A-Za-z0-9_-]{62}[A-Za-z0-9]',
      pairs: 'okta-client-id',
      examples: {
        match: ['OKTA_CLIENT_SECRET=<secret>', 'oktaClientSecret: "<[A-Za-z1-9][A-Za-z0-9_-]{38}[A-Za-z0-9]>"'],
        miss: ['OKTA_CLIENT_ID=<0oa[A-Za-z0-9]{17}>', 'OKTA_CLIENT_SECRET=<[A-Za-z0-9]{16}>'],
      },
    },
    clientId({
      id: 'okta-client-id',
      name: 'Okta client id',
      value: /0oa[A-Za-z0-9]{17}/,
      near: ['okta'],
      pairs: 'okta-client-secret',
      environmentVariable: 'OKTA_CLIENT_ID',
      sample: '0oa[A-Za-z0-9]{17}',
      examples: {
        match: [
          'OKTA_CLIENT_ID=<secret>\nOKTA_CLIENT_SECRET=<[A-Za-z1-9][A-Za-z0-9_-]{62}[A-Za-z0-9]>',
          '{"oktaClientSecret": "<[A-Za-z1-9][A-Za-z0-9_-]{62}[A-Za-z0-9]>", "oktaClientId": "<secret>"}',
        ],
        miss: ['OKTA_CLIENT_ID=<secret>', 'OKTA_CLIENT_SECRET=<[A-Za-z1-9][A-Za-z0-9_-]{62}[A-Za-z0-9]>\nokta_request: <secret>'],
      },
    }),
  ],
  guide: {
    create: [
      {
        text: 'Security, API, Tokens, Create token: sign in as a service account with the least admin role first, for the token has the rights of the admin who makes it. Choose the network zone it may come from.',
        url: 'https://help.okta.com/okta_help.htm?id=ext-create-api-token',
      },
      {
        text: 'Better: an API service app with OAuth 2.0 scopes, whose access tokens are short-lived.',
        url: 'https://developer.okta.com/docs/guides/implement-oauth-for-okta/',
      },
    ],
    check: [
      {
        text: 'Security, API, Tokens: the last use of each.',
        url: 'https://help.okta.com/okta_help.htm?id=ext_API',
        shows: 'last use',
      },
      {
        text: 'Reports, System Log: filter by the token’s id (transaction.detail.requestApiTokenId) for address and what was called.',
        url: 'https://developer.okta.com/docs/reference/api/system-log/',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Make a second token with the same service account, deploy it, revoke the first. A token that is not used for 30 days ends by itself.',
        url: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
      },
    ],
    revoke: [
      {
        text: 'Security, API, Tokens: revoke it. Deactivating the user who made it ends the token as well.',
        url: 'https://help.okta.com/okta_help.htm?id=ext_API',
      },
    ],
    prevent: [
      {
        text: 'OAuth 2.0 scopes instead of SSWS tokens; where one must be, a service account with few rights, a network zone for the token, and a low share of the rate limit.',
        url: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
      },
    ],
    risks: [
      'With an administrator’s token users, groups and sign-in policies can be changed: a way into every connected application.',
    ],
    links: [
      'https://developer.okta.com/docs/guides/create-an-api-token/main/',
      'https://help.okta.com/en-us/content/topics/security/api.htm',
    ],
    read: [
      {
        page: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
        on: '2026-11-24',
        parts: ['create', 'rotate', 'revoke', 'prevent'],
      },
    ],
  },
});
