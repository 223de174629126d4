import { provider } from '../provider';

export default provider({
  id: 'dub',
  name: 'Dub',
  home: 'https://dub.co/',
  secrets: [
    {
      id: 'dub-api-key',
      name: 'Dub API key',
      keywords: ['dub_'],
      pattern: /dub_[A-Za-z0-9]{24}(?![\w-])/,
      entropy: 3.4,
      environmentVariable: 'DUB_API_KEY',
      sample: 'dub_[A-Za-z0-9]{24}',
      examples: {
        match: ['DUB_API_KEY=<secret>', "new Dub({ token: '<secret>' })"],
        miss: ['DUB_API_KEY=<dub_[A-Za-z0-9]{8}>', 'dub_default_configuration'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['dub-api-key'],
        url: 'https://api.dub.co/links?pageSize=1',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['['] },
        revoked: { contains: ['"error"'] },
        source: 'https://github.com/dubinc/dub-python/blob/HEAD/src/dub/links.py',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Create a key for a machine user with the permissions it needs.',
        url: 'https://app.dub.co/settings/tokens',
      },
    ],
    check: [{ text: 'The list of keys shows the last use.', url: 'https://app.dub.co/settings/tokens' }],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'API keys, delete.', url: 'https://app.dub.co/settings/tokens' }],
    risks: ['Links can be pointed elsewhere, and their visitors read.'],
    links: ['https://dub.co/docs/api-reference/tokens', 'https://dub.co/docs'],
  },
});
