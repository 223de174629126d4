import { provider } from '../provider';

export default provider({
  id: 'rubygems',
  name: 'RubyGems',
  home: 'https://rubygems.org/',
  secrets: [
    {
      id: 'rubygems-api-key',
      name: 'RubyGems API key',
      keywords: ['rubygems_'],
      pattern: /rubygems_[0-9A-Fa-f]{42,52}/,
      environmentVariable: 'GEM_HOST_API_KEY',
      sample: 'rubygems_[0-9a-f]{48}',
      examples: {
        match: ['GEM_HOST_API_KEY=<secret>', '---\n:rubygems_api_key: <secret>'],
        miss: ['GEM_HOST_API_KEY=<rubygems_[0-9a-f]{12}>', ':rubygems_api_key: ${KEY}'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['rubygems-api-key'],
        url: 'https://rubygems.org/api/v1/web_hooks.json',
        headers: { Authorization: '{key}' },
        live: { contains: ['{'] },
        limited: { contains: ['API key'] },
        revoked: { contains: ['Access Denied'] },
        source: 'https://github.com/rubygems/rubygems.org/blob/HEAD/app/controllers/api/base_controller.rb',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Settings, API keys, New API key: tick the scopes it needs (push_rubygem alone for CI), bind it to one gem, set an expiration, and let it ask for a one-time code.',
        url: 'https://rubygems.org/profile/api_keys',
      },
    ],
    check: [
      {
        text: 'API keys: Last access is the time of the last successful use.',
        url: 'https://rubygems.org/profile/api_keys',
        shows: 'last use',
      },
      {
        text: 'Look for versions and owners of your gems that you did not add; RubyGems sends mail about both.',
        url: 'https://rubygems.org/dashboard',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'An account may have any number of keys: create the second, set it as GEM_HOST_API_KEY or in ~/.gem/credentials, delete the first.',
        url: 'https://rubygems.org/profile/api_keys',
      },
    ],
    revoke: [{ text: 'API keys, Delete; “Reset” ends all at once.', url: 'https://rubygems.org/profile/api_keys' }],
    prevent: [
      {
        text: 'A gem scope and an expiration for every key, MFA on it, and trusted publishing instead of a key in CI. RubyGems.org has no binding to IP addresses; the all-powerful legacy-key should go.',
        url: 'https://guides.rubygems.org/api-key-scopes/',
      },
    ],
    risks: ['Gems can be pushed or yanked: code for all who install them.'],
    links: ['https://guides.rubygems.org/api-key-scopes/'],
    read: [
      {
        page: 'https://guides.rubygems.org/api-key-scopes/',
        on: '2026-11-24',
        parts: ['create', 'check', 'rotate', 'revoke', 'prevent'],
      },
    ],
  },
});
