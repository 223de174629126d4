import { provider } from '../provider';

export default provider({
  id: 'deepl',
  name: 'DeepL',
  home: 'https://www.deepl.com/',
  secrets: [
    {
      id: 'deepl-api-key',
      name: 'DeepL API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?::(?:fx|dp))?/,
      near: ['deepl'],
      reach: 80,
      entropy: 3,
      environmentVariable: 'DEEPL_AUTH_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: [
          'DEEPL_AUTH_KEY=<secret>',
          'translator = deepl.Translator("<[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}>:fx")',
        ],
        miss: ['DEEPL_AUTH_KEY=<[0-9a-f]{12}>', 'https://api-free.deepl.com/v2/translate'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['deepl-api-key'],
        url: 'https://api-free.deepl.com/v2/usage',
        headers: { Authorization: 'DeepL-Auth-Key {key}' },
        live: { contains: ['"character_count"'] },
        revoked: { status: 403, contains: ['"message"'] },
        elsewhere: ['api.deepl.com'],
        source: 'https://github.com/DeepLcom/openapi/blob/HEAD/openapi.json',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Create a key in the account, with a limit on characters.',
        url: 'https://www.deepl.com/your-account/keys',
      },
    ],
    check: [{ text: 'The account counts characters by key.', url: 'https://www.deepl.com/your-account/usage' }],
    rotate: [{ text: 'Create a second key, deploy it, deactivate the first.' }],
    revoke: [{ text: 'API keys, deactivate.', url: 'https://www.deepl.com/your-account/keys' }],
    risks: ['Texts are translated at your expense.'],
    links: [
      'https://developers.deepl.com/docs/getting-started/auth',
      'https://developers.deepl.com/docs/getting-started/managing-api-keys',
    ],
  },
});
