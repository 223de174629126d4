import { clientId } from '../client-id';
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
      pairs: 'auth0-client-id',
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
    clientId({
      id: 'auth0-client-id',
      name: 'Auth0 client id',
      value: /[A-Za-z0-9]{32}/,
      near: ['auth0'],
      pairs: 'auth0-client-secret',
      environmentVariable: 'AUTH0_CLIENT_ID',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: [
          'AUTH0_CLIENT_ID=<secret>\nAUTH0_CLIENT_SECRET=<[A-Za-z0-9_-]{63}[a-z]>',
          '{"auth0ClientSecret": "<[A-Za-z0-9_-]{63}[a-z]>", "auth0ClientId": "<secret>"}',
        ],
        miss: ['AUTH0_CLIENT_ID=<secret>', 'AUTH0_CLIENT_SECRET=<[A-Za-z0-9_-]{63}[a-z]>\nauth0_request: <secret>'],
      },
    }),
  ],
  guide: {
    create: [
      {
        text: 'Applications, the application, Credentials: shows the client secret; better is Private Key JWT, with which no secret is shared.',
        url: 'https://manage.auth0.com/#/applications',
      },
    ],
    check: [
      {
        text: 'Monitoring, Logs: filter by the client id and look at the addresses of token exchanges (seccft) and of Management API calls (sapi).',
        url: 'https://manage.auth0.com/#/logs',
        shows: 'log',
      },
      {
        text: 'Auth0 shows no last use of a secret: the newest log event with the client id is it. Logs are kept from 1 to 30 days, by plan.',
        url: 'https://auth0.com/docs/deploy-monitor/logs/log-data-retention',
        shows: 'last use',
      },
    ],
    rotate: [
      {
        text: 'An application has one client secret. Set a custom one in advance: deploy both, let the program try both, then rotate to it; for half a minute either may be accepted.',
        url: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
      },
      {
        text: 'With Private Key JWT two keys can be active at once: add one, enable it, deploy, disable the old one.',
        url: 'https://auth0.com/docs/get-started/applications/rotate-credentials',
      },
    ],
    revoke: [
      {
        text: 'The application’s Settings, Danger Zone, Rotate: the old secret ends. Access tokens already issued live until they expire.',
        url: 'https://manage.auth0.com/#/applications',
      },
    ],
    prevent: [
      {
        text: 'Private Key JWT or mTLS in place of secrets, few scopes of the Management API for each machine-to-machine application, short-lived tokens. Secrets cannot be bound to IP addresses; tenant access control lists can block them.',
        url: 'https://auth0.com/docs/secure/application-credentials',
      },
    ],
    risks: [
      'With the secret of an application that has Management API scopes users can be read, changed and impersonated.',
    ],
    links: [
      'https://auth0.com/docs/get-started/applications/rotate-client-secret',
      'https://auth0.com/docs/secure/tokens/access-tokens/management-api-access-tokens',
    ],
    read: [
      {
        page: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
        on: '2026-11-24',
        parts: ['create', 'rotate', 'revoke'],
      },
      {
        page: 'https://auth0.com/docs/secure/security-guidance/incident-response-using-logs',
        on: '2026-11-24',
        parts: ['check'],
      },
      {
        page: 'https://auth0.com/docs/get-started/applications/rotate-credentials',
        on: '2026-11-24',
        parts: ['prevent'],
      },
    ],
  },
});
