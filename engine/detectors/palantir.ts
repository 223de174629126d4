import { jwtSample } from '../checks/jwt';
import { provider } from '../provider';

export default provider({
  id: 'palantir',
  name: 'Palantir Foundry',
  home: 'https://www.palantir.com/',
  secrets: [
    // The first claim is `plntr`.
    {
      id: 'palantir-token',
      name: 'Palantir Foundry token',
      keywords: ['eyJwbG50ciI6'],
      pattern: /(?:eyJ[A-Za-z0-9_-]{10,100}\.)?eyJwbG50ciI6[A-Za-z0-9_-]{20,600}(?:\.[A-Za-z0-9_-]{40,700})?(?![\w-])/,
      before: 104,
      after: 1300,
      environmentVariable: 'FOUNDRY_TOKEN',
      sample: jwtSample('{"plntr":"[A-Za-z0-9+/]{22}==","jti":"[A-Za-z0-9+/]{22}==","alg":"ES256"}'),
      examples: {
        match: ['FOUNDRY_TOKEN=<secret>', 'foundry_token: <secret>'],
        miss: ['FOUNDRY_TOKEN=<eyJwbG50ciI6[0-9a-f]{5}>', 'token = os.environ["FOUNDRY_TOKEN"]'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Settings, Tokens, Create token, with a name and an expiry: for trying things out. It is shown once.', url: 'https://palantir.com/docs/foundry/security/protect-tokens-api-keys' }, { text: 'Programs get an OAuth 2 application of their own in Developer Console or Third-party applications.', url: 'https://palantir.com/docs/foundry/platform-security-third-party/3pa-api-guidance' }],
    check: [{ text: 'The list of tokens tells state and expiry; the audit logs of the enrollment have what the person’s token read and changed: ask your administrators.', url: 'https://palantir.com/docs/gotham/platform-security-third-party/user-generated-tokens', shows: 'log' }],
    rotate: [{ text: 'Create a second token, deploy it, Disable the first (which can be undone), then Revoke it. Better: move the program to an OAuth 2 client.', url: 'https://palantir.com/docs/gotham/platform-security-third-party/user-generated-tokens' }],
    revoke: [{ text: 'Settings, Tokens, Revoke: for good. A token cannot make other tokens, so nothing has to be looked for behind it.', url: 'https://palantir.com/docs/gotham/platform-security-third-party/user-generated-tokens' }],
    prevent: [{ text: 'A short time to live, OAuth 2 clients with few scopes.', url: 'https://palantir.com/docs/foundry/security/protect-tokens-api-keys' }],
    risks: ['Everything that the person sees in Foundry can be read, and changed where the person may: the token stands for name and password.'],
    links: ['https://palantir.com/docs/foundry/security/protect-tokens-api-keys'],
    read: [{ page: 'https://palantir.com/docs/gotham/platform-security-third-party/user-generated-tokens', on: '2026-11-24', parts: ['create', 'check', 'rotate', 'revoke'] }, { page: 'https://palantir.com/docs/foundry/security/protect-tokens-api-keys', on: '2026-11-24', parts: ['create', 'prevent'] }],
  },
});
