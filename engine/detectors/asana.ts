import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'asana',
  name: 'Asana',
  home: 'https://asana.com/',
  secrets: [
    {
      id: 'asana-personal-token',
      name: 'Asana personal access token',
      pattern: /[12]\/[0-9]{15,17}(?:\/[0-9]{15,17})?:[0-9a-f]{32}/,
      near: ['asana'],
      reach: 80,
      entropy: 3,
      confidence: 'likely',
      environmentVariable: 'ASANA_ACCESS_TOKEN',
      sample: '2/[0-9]{16}/[0-9]{16}:[0-9a-f]{32}',
      examples: {
        match: [
          'ASANA_ACCESS_TOKEN="<secret>"',
          'const asanaClient = asana.Client.create().useAccessToken("<1/[0-9]{16}:[0-9a-f]{32}>");',
        ],
        miss: ['ASANA_ACCESS_TOKEN="<1/[0-9]{16}>"', 'https://app.asana.com/0/<[0-9]{16}>/<[0-9]{16}>'],
      },
    },
    {
      id: 'asana-personal-token-legacy',
      name: 'Asana personal access token (version 0)',
      pattern: /0\/[0-9A-Za-z]{32}/,
      near: [
        'asana_token',
        'asana_access',
        'asana_pat',
        'asana_api',
        'asanatoken',
        'asanaaccess',
        'asanapat',
        'asanaapi',
      ],
      named: ['asana'],
      reach: 40,
      entropy: 3,
      environmentVariable: 'ASANA_ACCESS_TOKEN',
      sample: '0/[0-9a-f]{32}',
      examples: {
        match: ['ASANA_ACCESS_TOKEN=<secret>', 'asanaAccessToken := "<secret>"'],
        miss: ['ASANA_ACCESS_TOKEN=<[0-9a-f]{9}>', 'asana_access_token: ${ASANA_ACCESS_TOKEN}'],
      },
    },
    {
      id: 'asana-client-secret',
      name: 'Asana client secret',
      pattern: /[A-Za-z0-9]{30,40}|[0-9]{16}/,
      near: ['asana_client', 'asana_secret', 'asanaclient', 'asanasecret'],
      named: ['asana'],
      reach: 60,
      check: notWords,
      environmentVariable: 'ASANA_CLIENT_SECRET',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['ASANA_CLIENT_SECRET=<secret>', 'asanaClientSecret := "<secret>"'],
        miss: ['ASANA_CLIENT_SECRET=<[0-9a-f]{9}>', 'asana_client_secret: ${ASANA_CLIENT_SECRET}'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['asana-personal-token'],
        url: 'https://app.asana.com/api/1.0/users/me',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"gid"'] },
        limited: { contains: ['"errors"'] },
        source: 'https://github.com/Asana/openapi/blob/HEAD/defs/asana_oas.yaml',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Make a token in the developer console; Enterprise has service accounts with scopes.',
        url: 'https://app.asana.com/0/my-apps',
      },
    ],
    check: [
      { text: 'Asana shows no last use of a token.', url: 'https://app.asana.com/0/my-apps', shows: 'last use' },
      {
        text: 'The audit log API (Enterprise+) lists what was done, with the app; elsewhere the stories of tasks.',
        url: 'https://developers.asana.com/docs/audit-log-api',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'A person may have several tokens: create the second in the developer console, set ASANA_ACCESS_TOKEN anew, deauthorize the first.',
        url: 'https://app.asana.com/0/my-apps',
      },
    ],
    revoke: [{ text: 'Developer console, the token, Deauthorize.', url: 'https://app.asana.com/0/my-apps' }],
    prevent: [
      {
        text: 'A personal token can do all its owner can: OAuth apps with scopes (tasks:read …), or service accounts (Enterprise) with scoped permissions. Admins can block or limit tokens; an IP allowlist is there for Enterprise+.',
        url: 'https://developers.asana.com/docs/personal-access-token',
      },
    ],
    risks: ['Tasks and projects can be read and changed in the owner’s name.'],
    links: ['https://developers.asana.com/docs/personal-access-token'],
  },
});
