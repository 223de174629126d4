import { provider } from '../provider';

export default provider({
  id: 'moonshot',
  name: 'Moonshot AI (Kimi)',
  home: 'https://www.moonshot.ai/',
  secrets: [
    {
      id: 'moonshot-api-key',
      name: 'Moonshot API key',
      keywords: ['sk-'],
      pattern: /sk-[A-Za-z0-9_-]{48}(?![\w-])/,
      near: ['moonshot', 'kimi'],
      reach: 100,
      environmentVariable: 'MOONSHOT_API_KEY',
      sample: 'sk-[A-Za-z0-9]{48}',
      examples: {
        match: ['MOONSHOT_API_KEY=<secret>', 'OpenAI(api_key="<secret>", base_url="https://api.moonshot.ai/v1")'],
        miss: ['MOONSHOT_API_KEY=<sk-[a-z]{9}>', 'model = "moonshot-v1-8k"'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a key in a project of its own.', url: 'https://platform.moonshot.ai/console/api-keys' }],
    check: [{ text: 'The console shows usage by key and day.', url: 'https://platform.moonshot.ai/console/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Delete the key.', url: 'https://platform.moonshot.ai/console/api-keys' }],
    prevent: [
      {
        text: 'A project for each program with a daily and monthly budget and a key of its own.',
        url: 'https://platform.moonshot.ai/console/api-keys',
      },
    ],
    risks: ['The balance is spent.'],
    links: ['https://platform.moonshot.ai/docs/'],
  },
});
