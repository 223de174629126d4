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
    alive: [{ secrets: ['rubygems-api-key'], url: 'https://rubygems.org/api/v1/web_hooks.json', headers: { Authorization: '{key}' }, source: 'https://guides.rubygems.org/rubygems-org-api/' }],
    create: [
      {
        text: 'Make a key with the one scope it needs, for one gem, with an expiry.',
        url: 'https://rubygems.org/profile/api_keys',
      },
    ],
    check: [{ text: 'The list of keys has a column Last access (UTC).', url: 'https://rubygems.org/profile/api_keys' }],
    rotate: [{ text: 'Keys stand side by side: make a second, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the key, or Reset all. Signing out of the gem command only removes the local copy.',
        url: 'https://rubygems.org/profile/api_keys',
      },
    ],
    prevent: [{ text: 'RubyGems API key (rubygems_): scopes; expiry; one gem; several keys with different scopes.' }],
    risks: ['Gems can be pushed or yanked: code for all who install them.'],
    links: ['https://guides.rubygems.org/api-key-scopes/'],
    read: [
      { page: 'https://github.com/rubygems/guides/blob/HEAD/api-key-scopes.md', on: '2026-08-21', parts: ['check', 'rotate', 'prevent'] },
    ],
  },
});
