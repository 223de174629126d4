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
    create: [{ text: 'Settings, Your Account, API Tokens, Generate: it has your rights in the workspace and does not expire.', url: 'https://app.shortcut.com/settings/account/api-tokens' }],
    check: [{ text: 'Story history shows changes.', url: 'https://app.shortcut.com/' }],
    rotate: [{ text: 'Generate a second token, set SHORTCUT_API_TOKEN anew, delete the first.', url: 'https://app.shortcut.com/settings/account/api-tokens' }],
    revoke: [{ text: 'Settings, API Tokens, Delete.', url: 'https://app.shortcut.com/settings/account/api-tokens' }],
    risks: ['Stories, documents and people of the workspace can be read, changed and deleted in your name.'],
    links: ['https://developer.shortcut.com/api/rest/v3'],
  },
});
