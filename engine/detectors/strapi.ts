import { provider } from '../provider';

export default provider({
  id: 'strapi',
  name: 'Strapi',
  home: 'https://strapi.io/',
  secrets: [
    {
      id: 'strapi-api-token',
      name: 'Strapi API token',
      pattern: /[0-9a-f]{256}/,
      near: ['strapi'],
      reach: 80,
      confidence: 'likely',
      environmentVariable: 'STRAPI_API_TOKEN',
      sample: '[0-9a-f]{256}',
      examples: {
        match: ['export STRAPI_API_TOKEN="<secret>"', 'client = Client(strapi_api_token="<secret>")'],
        miss: ['STRAPI_API_TOKEN=<[0-9a-f]{9}>', 'strapiApiToken := os.Getenv("STRAPI_API_TOKEN")'],
      },
    },
    {
      id: 'strapi-app-secret',
      name: 'Strapi secret or salt',
      pattern: /(?<![A-Za-z0-9+\/])[A-Za-z0-9+\/]{22}==/,
      near: [
        'strapi_admin_jwt',
        'strapi_jwt',
        'admin_jwt_secret',
        'api_token_salt',
        'transfer_token_salt',
        'strapiadminjwt',
        'strapijwt',
        'adminjwtsecret',
        'apitokensalt',
        'transfertokensalt',
      ],
      reach: 24,
      entropy: 3,
      confidence: 'likely',
      environmentVariable: 'ADMIN_JWT_SECRET',
      sample: '[A-Za-z0-9+/]{22}==',
      examples: {
        match: ['export ADMIN_JWT_SECRET="<secret>"', '"adminJwtSecret": "<secret>"'],
        miss: ['ADMIN_JWT_SECRET=<[0-9a-f]{9}>', 'admin_jwt_secret = os.environ["ADMIN_JWT_SECRET"]'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Settings, API Tokens: read-only or custom, with an expiry.',
        url: 'https://docs.strapi.io/cms/features/api-tokens',
      },
    ],
    check: [
      {
        text: 'The token list shows the last use; audit logs (Enterprise) list changes.',
        url: 'https://docs.strapi.io/cms/features/audit-logs',
      },
    ],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Settings, API Tokens, delete.', url: 'https://docs.strapi.io/cms/features/api-tokens' }],
    risks: [
      'Content can be read, changed and deleted.',
      'With the secret of the admin’s tokens anybody can sign in as an administrator.',
    ],
    links: ['https://docs.strapi.io/cms/features/api-tokens'],
  },
});
