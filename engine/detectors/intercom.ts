import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'intercom',
  name: 'Intercom',
  home: 'https://www.intercom.com/',
  secrets: [
    {
      id: 'intercom-access-token',
      name: 'Intercom access token',
      keywords: ['dG9rO'],
      pattern: /dG9rO[A-Za-z0-9+/]{54}=/,
      environmentVariable: 'INTERCOM_ACCESS_TOKEN',
      sample: 'dG9rOj[A-Za-z0-9+/]{53}=',
      examples: {
        match: ['export INTERCOM_ACCESS_TOKEN="<secret>"', '<IntercomAccessToken><secret></IntercomAccessToken>'],
        miss: [
          'INTERCOM_ACCESS_TOKEN=<dG9rOj[A-Za-z0-9]{8}>',
          'intercom_access_token = os.environ["INTERCOM_ACCESS_TOKEN"]',
        ],
      },
    },
    {
      id: 'intercom-identity-secret',
      name: 'Intercom identity verification or client secret',
      pattern: /[A-Za-z0-9_-]{40}|[0-9a-f-]{36}(?![\w-])/,
      near: [
        'intercom',
        'intercom_secret',
        'intercomsecret',
        'intercom_client_secret',
        'intercomclientsecret',
        'intercom_identity',
        'intercomidentity',
        'intercom_hmac',
      ],
      check: notWords,
      environmentVariable: 'INTERCOM_CLIENT_SECRET',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ['intercom_client_secret: <secret>', '"intercomClientSecret": "<secret>"'],
        miss: [
          'INTERCOM_CLIENT_SECRET=<[A-Za-z0-9]{8}>',
          'intercomClientSecret := os.Getenv("INTERCOM_CLIENT_SECRET")',
        ],
      },
    },
    {
      id: 'intercom-access-token-legacy',
      name: 'Intercom access token (any form)',
      pattern: /(?<![\w-])[A-Za-z0-9_-][A-Za-z0-9+/_=-]{59}(?![\w=-])/,
      named: ['intercom'],
      check: notWords,
      environmentVariable: 'INTERCOM_ACCESS_TOKEN',
      sample: '[A-Za-z0-9]{60}',
      examples: {
        match: ['<IntercomAccessToken><secret></IntercomAccessToken>', 'INTERCOM_ACCESS_TOKEN=<secret>'],
        miss: ['INTERCOM_ACCESS_TOKEN=<[0-9a-f]{6}>', 'const intercomAccessToken = process.env.INTERCOM_ACCESS_TOKEN;'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['intercom-access-token'],
        url: 'https://api.intercom.io/me',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"app"'] },
        revoked: { contains: ['Access Token Invalid'] },
        elsewhere: ['api.eu.intercom.io', 'api.au.intercom.io'],
        source: 'https://github.com/intercom/Intercom-OpenAPI/blob/HEAD/descriptions/2.14/api.intercom.io.yaml',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Make an app in the developer hub with the permissions it needs.',
        url: 'https://app.intercom.com/a/apps/_/developer-hub',
      },
    ],
    check: [
      {
        text: 'The workspace’s activity log names changes by apps.',
        url: 'https://www.intercom.com/help/en/articles/2353208',
      },
    ],
    rotate: [{ text: 'Only one key lives at a time: prepare the callers to read it from one place, then regenerate.' }],
    revoke: [
      {
        text: 'Developer hub, Authentication, regenerate the token.',
        url: 'https://app.intercom.com/a/apps/_/developer-hub',
      },
    ],
    prevent: [
      {
        text: 'Few permissions for the app (Developer Hub, Authentication) and an IP allowlist; a private app for each program.',
        url: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
      },
    ],
    risks: ['Conversations and people’s data can be read, messages sent.'],
    links: [
      'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
      'https://www.intercom.com/help/en/articles/183',
    ],
  },
});
