import { provider } from '../provider';

export default provider({
  id: 'tolgee',
  name: 'Tolgee',
  home: 'https://tolgee.io/',
  secrets: [
    {
      id: 'tolgee-api-key',
      name: 'Tolgee API key',
      keywords: ['tgpat_', 'tgpak_'],
      pattern: /tgpa[tk]_[a-z0-9]{40,64}/,
      environmentVariable: 'TOLGEE_API_KEY',
      sample: 'tgpak_[a-z2-7]{60}',
      examples: {
        match: ['TOLGEE_API_KEY=<secret>', '<TolgeeApiKey><secret></TolgeeApiKey>'],
        miss: ['TOLGEE_API_KEY=<tgpak_[a-z2-7]{6}>', 'tolgeeApiKey := os.Getenv("TOLGEE_API_KEY")'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['tolgee-api-key'],
        url: 'https://app.tolgee.io/v2/projects',
        headers: { 'X-API-Key': '{key}' },
        live: { contains: ['"page"'] },
        source: 'https://github.com/tolgee/documentation/blob/HEAD/apiSpecGeneration/apiSpecs.json',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Make a project key with the scopes it needs and an expiry.',
        url: 'https://app.tolgee.io/account/apiKeys',
      },
    ],
    check: [
      {
        text: 'The list of keys shows the last use; projects have an activity log.',
        url: 'https://app.tolgee.io/account/apiKeys',
      },
    ],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Account, API keys: delete the key.', url: 'https://app.tolgee.io/account/apiKeys' }],
    risks: ['Translations can be read and changed.'],
    links: ['https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens', 'https://docs.tolgee.io/'],
  },
});
