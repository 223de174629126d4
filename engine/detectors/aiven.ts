import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'aiven',
  name: 'Aiven',
  home: 'https://aiven.io/',
  secrets: [
    {
      id: 'aiven-token',
      name: 'Aiven token (authorization header)',
      keywords: ['aivenv1'],
      pattern: /aivenv1\s{1,4}(?<secret>[A-Za-z0-9+/]{100,600}={0,2})(?![\w+/])/,
      after: 640,
      environmentVariable: 'AIVEN_TOKEN',
      sample: 'aivenv1 [A-Za-z0-9]{372}',
      examples: {
        match: [
          'curl -H "Authorization: <secret>" https://api.aiven.io/v1/project',
          'headers = {"Authorization": "aivenv1 <[A-Za-z0-9+/]{400}==>"}',
        ],
        miss: ['headers = {"Authorization": f"aivenv1 {token}"}', 'Authorization: aivenv1 <[A-Za-z0-9]{20}>'],
      },
    },
    {
      id: 'aiven-token-legacy',
      name: 'Aiven token (372 characters)',
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{370,372}={0,2}(?![A-Za-z0-9+/=])/,
      near: ['aiven'],
      entropy: 4.6,
      check: notWords,
      environmentVariable: 'AIVEN_TOKEN',
      sample: '[A-Za-z0-9][A-Za-z0-9+/]{370}[A-Za-z0-9]',
      examples: {
        match: ['AIVEN_TOKEN=<secret>', 'aiven_api_token = "<secret>"'],
        miss: ['AIVEN_TOKEN=<[A-Za-z0-9]{100}>', 'AIVEN_TOKEN=$T'],
      },
    },
    {
      id: 'aiven-service-password',
      name: 'Aiven service password',
      keywords: ['AVNS_'],
      pattern: /AVNS_[A-Za-z0-9_-]{15,22}(?![\w-])/,
      entropy: 3,
      environmentVariable: 'AIVEN_SERVICE_PASSWORD',
      sample: 'AVNS_[A-Za-z0-9_-]{18}[A-Za-z0-9]',
      examples: {
        match: [
          'AIVEN_SERVICE_PASSWORD=<secret>',
          'postgres://avnadmin:<secret>@pg-1.aivencloud.com:12691/defaultdb?sslmode=require',
        ],
        miss: ['AIVEN_SERVICE_PASSWORD=<AVNS_[A-Za-z0-9]{4}>', 'AVNS_ is the prefix'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['aiven-token', 'aiven-token-legacy'], url: 'https://api.aiven.io/v1/project', headers: { Authorization: 'aivenv1 {key}' }, live: { contains: ['"project_membership"'] }, source: 'https://aiven.io/docs/tools/api' }],
    create: [
      {
        text: 'Make an application user with a token of its own and an end.',
        url: 'https://console.aiven.io/profile/tokens',
      },
    ],
    check: [
      {
        text: 'The list of tokens shows when and from where each was last used; the project’s event log what was done.',
        url: 'https://console.aiven.io/profile/tokens',
      },
    ],
    rotate: [
      {
        text: 'Create a second token, deploy it, revoke the first. A service user’s password: make a second user, or reset and deploy at once.',
      },
    ],
    revoke: [
      {
        text: 'Revoke the token in the list.',
        url: 'https://console.aiven.io/profile/tokens',
        command: 'avn user access-token revoke TOKEN_PREFIX',
      },
    ],
    risks: ['Services can be read, changed and deleted; the interface hands out their passwords.'],
    links: [
      'https://aiven.io/docs/platform/howto/create_authentication_token',
      'https://aiven.io/docs/platform/concepts/authentication-tokens',
    ],
  },
});
