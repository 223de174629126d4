import { provider } from '../provider';

export default provider({
  id: 'shortcut',
  name: 'Shortcut',
  home: 'https://www.shortcut.com/',
  secrets: [
    {
      id: 'shortcut-api-token',
      name: 'Shortcut API token',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: [
        'shortcut_api',
        'shortcut_token',
        'clubhouse_api',
        'app.shortcut.com',
        'shortcut_key',
        'shortcut-token',
        'shortcutapi',
        'shortcuttoken',
        'clubhouseapi',
        'shortcutkey',
      ],
      named: ['shortcut'],
      reach: 40,
      entropy: 3,
      environmentVariable: 'SHORTCUT_API_TOKEN',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['shortcut_api_token: <secret>', 'private static final String SHORTCUT_API_TOKEN = "<secret>";'],
        miss: ['SHORTCUT_API_TOKEN=<[0-9a-f]{9}>', 'SHORTCUT_API_TOKEN=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['shortcut-api-token'],
        url: 'https://api.app.shortcut.com/api/v3/member',
        headers: { 'Shortcut-Token': '{key}' },
        live: { contains: ['"mention_name"'] },
        source: 'https://github.com/useshortcut/shortcut-client-js/blob/HEAD/schema/shortcut.swagger.json',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Make a token with a name for each program.',
        url: 'https://app.shortcut.com/settings/account/api-tokens',
      },
    ],
    check: [{ text: 'Story history shows changes.', url: 'https://app.shortcut.com/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Delete the token.', url: 'https://app.shortcut.com/settings/account/api-tokens' }],
    risks: ['Stories can be read and changed in the owner’s name.'],
    links: ['https://developer.shortcut.com/api/rest/v3'],
  },
});
