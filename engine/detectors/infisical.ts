import { provider } from '../provider';

export default provider({
  id: 'infisical',
  name: 'Infisical',
  home: 'https://infisical.com/',
  secrets: [
    {
      id: 'infisical-service-token',
      name: 'Infisical service token',
      pattern:
        /st\.[0-9a-f]{24}\.[0-9a-f]{32}\.[0-9a-f]{32}|st\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[0-9a-f]{32}\.[0-9a-f]{32}/,
      near: ['infisical'],
      entropy: 3,
      confidence: 'likely',
      environmentVariable: 'INFISICAL_TOKEN',
      sample: 'st.[0-9a-f]{24}.[0-9a-f]{32}.[0-9a-f]{32}',
      examples: {
        match: ['INFISICAL_TOKEN=<secret>', 'infisical run --token="<secret>" -- npm start'],
        miss: ['INFISICAL_TOKEN=<st.[0-9a-f]{24}>', 'INFISICAL_API_URL=https://app.infisical.com/api'],
      },
    },
    {
      id: 'infisical-client-secret',
      name: 'Infisical universal auth client secret',
      pattern: /[0-9a-f]{64}/,
      near: [
        'infisical_client_secret',
        'infisicalclientsecret',
        'infisical_universal_auth',
        'infisicaluniversalauth',
        'infisical_machine_identity',
      ],
      environmentVariable: 'INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET=<secret>', 'infisicalClientSecret: "<secret>"'],
        miss: [
          'INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET=<[0-9a-f]{20}>',
          'INFISICAL_UNIVERSAL_AUTH_CLIENT_ID=<[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}>',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a machine identity with a role in the project, trusted addresses and a short token life; service tokens are the older way.',
        url: 'https://infisical.com/docs/documentation/platform/identities/machine-identities',
      },
    ],
    check: [
      {
        text: 'The organization’s audit logs show which secrets the identity read.',
        url: 'https://infisical.com/docs/documentation/platform/audit-logs',
      },
    ],
    rotate: [{ text: 'Add a second client secret to the identity, deploy it, revoke the first.' }],
    revoke: [
      {
        text: 'Identity, Universal Auth, revoke the client secret; project settings, Service Tokens, delete.',
        url: 'https://app.infisical.com/',
      },
    ],
    risks: ['Every secret of the environment can be read: rotate those as well.'],
    links: [
      'https://infisical.com/docs/documentation/platform/identities/universal-auth',
      'https://infisical.com/docs/documentation/platform/token',
    ],
  },
});
