import { provider } from '../provider';

export default provider({
  id: 'wakatime',
  name: 'WakaTime',
  home: 'https://wakatime.com/',
  secrets: [
    {
      id: 'wakatime-api-key',
      name: 'WakaTime API key',
      keywords: ['waka_'],
      pattern: /waka_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
      environmentVariable: 'WAKATIME_API_KEY',
      sample: 'waka_[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ["WAKATIME_API_KEY = '<secret>'", 'wakatimeApiKey := "<secret>"'],
        miss: ['WAKATIME_API_KEY=<waka_[0-9a-f]{8}>', 'WAKATIME_API_KEY=your-key-goes-here'],
      },
    },
    {
      id: 'wakatime-oauth-secret',
      name: 'WakaTime OAuth secret or token',
      keywords: ['waka_sec_', 'waka_tok_', 'waka_ref_'],
      pattern: /waka_(?:sec|tok|ref)_[A-Za-z0-9]{60,90}/,
      environmentVariable: 'WAKATIME_CLIENT_SECRET',
      sample: 'waka_sec_[A-Za-z0-9]{80}',
      examples: {
        match: ["WAKATIME_CLIENT_SECRET = '<secret>'", '"wakatimeClientSecret": "<secret>"'],
        miss: [
          'WAKATIME_CLIENT_SECRET=<waka_sec_[A-Za-z0-9]{6}>',
          'const wakatimeClientSecret = process.env.WAKATIME_CLIENT_SECRET;',
        ],
      },
    },
    {
      id: 'wakatime-api-key-legacy',
      name: 'WakaTime API key without a prefix',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['wakatime', 'waka_time', 'waka-time', 'waka.time'],
      environmentVariable: 'WAKATIME_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['wakatimeApiKey := "<secret>"', 'WAKATIME_API_KEY=<secret>'],
        miss: ['WAKATIME_API_KEY=<[0-9a-f]{6}>', 'const wakatimeApiKey = process.env.WAKATIME_API_KEY;'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['wakatime-api-key'], url: 'https://api.wakatime.com/api/v1/users/current?api_key={key}', source: 'https://wakatime.com/developers' }],
    create: [
      {
        text: 'The account has one secret key; an app of others uses OAuth with scopes.',
        url: 'https://wakatime.com/settings/api-key',
      },
    ],
    check: [{ text: 'Settings list the editors and apps seen.', url: 'https://wakatime.com/settings/account' }],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [{ text: 'Settings, API Key: make a new one.', url: 'https://wakatime.com/settings/api-key' }],
    risks: ['Your coding activity with project and file names can be read.'],
    links: ['https://wakatime.com/developers#authentication', 'https://wakatime.com/faq'],
  },
});
