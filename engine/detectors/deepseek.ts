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
    create: [{ text: 'Make a key for each program.', url: 'https://platform.deepseek.com/api_keys' }],
    check: [
      {
        text: 'The key list shows the last use, the usage page the balance.',
        url: 'https://platform.deepseek.com/usage',
      },
    ],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Delete the key.', url: 'https://platform.deepseek.com/api_keys' }],
    prevent: [
      {
        text: 'Prepaid balance bounds the damage: keep it low, and a key for each program, so that one can go alone.',
        url: 'https://platform.deepseek.com/api_keys',
      },
    ],
    risks: ['The prepaid balance is spent.'],
    links: ['https://api-docs.deepseek.com/'],
  },
});
