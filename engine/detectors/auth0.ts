import { jwtSample, jwtWith } from '../checks/jwt';
import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'auth0',
  name: 'Auth0',
  home: 'https://auth0.com/',
  secrets: [
    {
      id: 'auth0-client-secret',
      name: 'Auth0 client secret',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{64,100}(?![\w-])/,
      near: ['auth0'],
      reach: 160,
      entropy: 4.3,
      check: notWords,
      environmentVariable: 'AUTH0_CLIENT_SECRET',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{62}[A-Za-z0-9]',
      examples: {
        match: [
          'AUTH0_CLIENT_SECRET=<secret>',
          "auth0: { domain: 'x.eu.auth0.com', clientId: '<[A-Za-z0-9]{32}>', clientSecret: '<secret>' }",
        ],
        miss: ['AUTH0_CLIENT_ID=<[A-Za-z0-9]{32}>', 'AUTH0_CLIENT_SECRET=<[A-Za-z0-9]{20}>'],
      },
    },
    {
      id: 'auth0-management-token',
      name: 'Auth0 Management API token',
      keywords: ['eyJhbGciOiJSUzI1NiIs'],
      pattern: /eyJhbGciOiJSUzI1NiIs[A-Za-z0-9_.-]{120,4860}[A-Za-z0-9_-](?![\w-])/,
      after: 4900,
      check: jwtWith(
        ({ payload }) => /auth0\.com\/$/.test(String(payload.iss)) && /\/api\/v2\/$/.test(String(payload.aud)),
      ),
      environmentVariable: 'AUTH0_API_TOKEN',
      sample: jwtSample(
        '{"iss":"https://x.eu.auth0.com/","sub":"[A-Za-z0-9]{32}@clients","aud":"https://x.eu.auth0.com/api/v2/","exp":18[0-9]{8}}',
        '{"alg":"RS256","typ":"JWT","kid":"[A-Za-z0-9]{21}"}',
      ),
      examples: {
        match: ['AUTH0_API_TOKEN=<secret>', "new ManagementClient({ domain, token: '<secret>' });"],
        miss: [
          'AUTH0_API_TOKEN=eyJhbGciOiJSUzI1NiIs',
          "token: '<eyJhbGciOiJSUzI1NiIs[A-Za-z0-9]{30}.eyJ[A-Za-z0-9]{90}.[A-Za-z0-9]{43}>'",
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Register an application of its own for each program, with only the grants and scopes it needs; private_key_jwt does without a shared secret.',
        url: 'https://manage.auth0.com/dashboard/',
      },
    ],
    check: [
      {
        text: 'Monitoring, Logs shows the tokens that were issued to the application.',
        url: 'https://manage.auth0.com/dashboard/',
      },
    ],
    rotate: [
      {
        text: 'A client secret exists once: rotate it and deploy at the same moment, or add a second credential by private_key_jwt first.',
        url: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
      },
    ],
    revoke: [
      {
        text: 'Application, Settings, Rotate secret. Management tokens cannot be revoked: keep their life short.',
        url: 'https://manage.auth0.com/dashboard/',
      },
    ],
    prevent: [{ text: 'Auth0 client secret (or management API token): only needed grants and API scopes; private_key_jwt; short token lifetime.' }],
    risks: [
      'With the secret of an application that has Management API scopes users can be read, changed and impersonated.',
    ],
    links: [
      'https://auth0.com/docs/get-started/applications/rotate-client-secret',
      'https://auth0.com/docs/secure/tokens/access-tokens/management-api-access-tokens',
    ],
  },
});
