import { provider } from '../provider';

export default provider({
  id: 'telnyx',
  name: 'Telnyx',
  home: 'https://telnyx.com/',
  secrets: [
    {
      id: 'telnyx-api-key',
      name: 'Telnyx API key',
      keywords: ['KEY0'],
      pattern: /KEY0[0-9A-Za-z_-]{54}(?![\w-])/,
      environmentVariable: 'TELNYX_API_KEY',
      sample: 'KEY01[0-9A-F]{30}_[A-Za-z0-9]{22}',
      examples: {
        match: ['TELNYX_API_KEY=<secret>', 'telnyxApiKey := "<secret>"'],
        miss: ['TELNYX_API_KEY=<KEY01[0-9A-F]{8}>', 'telnyx_api_key = os.environ["TELNYX_API_KEY"]'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['telnyx-api-key'],
        url: 'https://api.telnyx.com/v2/balance',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"balance"'] },
        source: 'https://github.com/team-telnyx/telnyx-python/blob/HEAD/README.md',
        checked: '2026-11-24',
      },
    ],
    create: [{ text: 'Create a key for each program.', url: 'https://portal.telnyx.com/#/app/api-keys' }],
    check: [{ text: 'Reports of messages and calls; audit logs.', url: 'https://portal.telnyx.com/#/app/reporting' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [
      {
        text: 'API Keys: deactivate the key (it can be made active again) or delete it.',
        url: 'https://portal.telnyx.com/#/app/api-keys',
      },
    ],
    prevent: [
      {
        text: 'A key for each program and a managed account or sub-organization for each customer; verify webhooks with the public key, so that no secret is shared.',
        url: 'https://portal.telnyx.com/#/api-keys',
      },
    ],
    risks: ['Messages and calls at your cost, numbers bought and changed.'],
    links: [
      'https://developers.telnyx.com/docs/development/authentication',
      'https://support.telnyx.com/en/articles/4305158',
    ],
  },
});
