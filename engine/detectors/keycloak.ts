import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'keycloak',
  name: 'Keycloak',
  home: 'https://www.keycloak.org/',
  secrets: [
    {
      id: 'keycloak-client-secret',
      name: 'Keycloak client secret',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['keycloak'],
      check: notWords,
      environmentVariable: 'KEYCLOAK_CLIENT_SECRET',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['export KEYCLOAK_CLIENT_SECRET="<secret>"', '<add key="KeycloakClientSecret" value="<secret>" />'],
        miss: [
          'KEYCLOAK_CLIENT_SECRET=<[A-Za-z0-9]{8}>',
          'const keycloakClientSecret = process.env.KEYCLOAK_CLIENT_SECRET;',
        ],
      },
    },
    {
      id: 'keycloak-client-secret-uuid',
      name: 'Keycloak client secret (before version 16)',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: [
        'keycloak_client_secret',
        'keycloak_secret',
        'keycloak-client-secret',
        'keycloak.credentials.secret',
        'keycloakclientsecret',
        'keycloaksecret',
      ],
      named: ['keycloak'],
      entropy: 3,
      confidence: 'likely',
      environmentVariable: 'KEYCLOAK_CLIENT_SECRET',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ["KEYCLOAK_CLIENT_SECRET = '<secret>'", '<KeycloakClientSecret><secret></KeycloakClientSecret>'],
        miss: ['KEYCLOAK_CLIENT_SECRET=<[0-9a-f]{9}>', 'KEYCLOAK_CLIENT_SECRET=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Clients, the client’s Credentials: every confidential client has its own secret.',
        url: 'https://www.keycloak.org/docs/latest/server_admin/#_client-credentials',
      },
    ],
    check: [
      {
        text: 'Realm settings, Events: logins of the client with their addresses, if events are saved.',
        url: 'https://www.keycloak.org/docs/latest/server_admin/#auditing-user-events',
      },
    ],
    rotate: [
      {
        text: 'With secret rotation in the realm’s client policies the old secret lives on for a set time: deploy the new one within it.',
      },
    ],
    revoke: [
      {
        text: 'The client’s Credentials: regenerate the secret; then revoke the sessions it has opened.',
        url: 'https://www.keycloak.org/docs/latest/server_admin/#_client-credentials',
      },
    ],
    risks: [
      'Tokens can be had in the client’s name; with a service account its roles, which may include administering the realm.',
    ],
    links: ['https://www.keycloak.org/docs/latest/server_admin/#_secret_rotation'],
  },
});
