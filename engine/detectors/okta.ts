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
      reach: 60,
      entropy: 4.1,
      check: notWords,
      environmentVariable: 'OKTA_CLIENT_SECRET',
      sample: '[A-Za-z1-9][A-Za-z0-9_-]{62}[A-Za-z0-9]',
      examples: {
        match: ['OKTA_CLIENT_SECRET=<secret>', 'oktaClientSecret: "<[A-Za-z1-9][A-Za-z0-9_-]{38}[A-Za-z0-9]>"'],
        miss: ['OKTA_CLIENT_ID=<0oa[A-Za-z0-9]{17}>', 'OKTA_CLIENT_SECRET=<[A-Za-z0-9]{16}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make the token from a service account with only the admin roles it needs, and bind it to a network zone; better, use OAuth with scopes.',
        url: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
      },
    ],
    check: [
      {
        text: 'Security, API, Tokens shows the last use; the System Log has every call.',
        url: 'https://developer.okta.com/docs/reference/api/system-log/',
      },
    ],
    rotate: [
      { text: 'Create a second token, deploy it, revoke the first. Client secrets: an application may have two.' },
    ],
    revoke: [
      {
        text: 'Security, API, Tokens, revoke. Suspending the user stops the token and can be taken back.',
        url: 'https://help.okta.com/en-us/content/topics/security/api.htm',
      },
    ],
    prevent: [{ text: 'Okta API token (SSWS): network zone or IP range per token; unused tokens die after 30 days; OAuth 2.0 scoped access instead.' }],
    risks: [
      'With an administrator’s token users, groups and sign-in policies can be changed: a way into every connected application.',
    ],
    links: [
      'https://developer.okta.com/docs/guides/create-an-api-token/main/',
      'https://help.okta.com/en-us/content/topics/security/api.htm',
    ],
    read: [
      { page: 'https://github.com/okta/okta-developer-docs/blob/HEAD/packages/@okta/vuepress-site/docs/guides/create-an-api-token/main/index.md', on: '2026-08-21', parts: ['revoke', 'prevent'] },
    ],
  },
});
