import { provider } from '../provider';

export default provider({
  id: 'deepseek',
  name: 'DeepSeek',
  home: 'https://www.deepseek.com/',
  secrets: [
    {
      id: 'deepseek-api-key',
      name: 'DeepSeek API key',
      keywords: ['sk-'],
      pattern: /sk-[A-Za-z0-9]{32,64}/,
      near: ['deepseek'],
      reach: 150,
      environmentVariable: 'DEEPSEEK_API_KEY',
      sample: 'sk-[0-9a-f]{32}',
      examples: {
        match: [
          'DEEPSEEK_API_KEY=<secret>',
          'client = OpenAI(api_key="<secret>", base_url="https://api.deepseek.com")',
        ],
        miss: ['DEEPSEEK_API_KEY=<sk-[0-9a-f]{9}>', 'OPENAI_COMPATIBLE_KEY=<sk-[0-9a-f]{32}>'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['deepseek-api-key'],
        url: 'https://api.deepseek.com/models',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"data"'] },
        source: 'https://api-docs.deepseek.com/',
      },
    ],
    create: [{ text: 'API keys, Create new API key: any number with names of their own; each is shown once.', url: 'https://platform.deepseek.com/api_keys' }],
    check: [{ text: 'API keys: the column of the last use.', url: 'https://platform.deepseek.com/api_keys', shows: 'last use' }, { text: 'Usage: cost, requests and tokens by model and day, exported as a file with the name of each key.', url: 'https://platform.deepseek.com/usage' }],
    rotate: [{ text: 'Keys stand side by side: create the second, set DEEPSEEK_API_KEY anew, delete the first once its last use no longer moves.', url: 'https://platform.deepseek.com/api_keys' }],
    revoke: [{ text: 'API keys, the bin beside the key; calls with it get 401.', url: 'https://platform.deepseek.com/api_keys' }],
    prevent: [
      {
        text: 'Prepaid balance bounds the damage: keep it low, and a key for each program, so that one can go alone.',
        url: 'https://platform.deepseek.com/api_keys',
      },
    ],
    risks: ['The prepaid balance is spent; a key has no scopes and reaches all models of the account.'],
    links: ['https://api-docs.deepseek.com/', 'https://api-docs.deepseek.com/quick_start/error_codes'],
  },
});
