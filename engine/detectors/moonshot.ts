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
    create: [{ text: 'Console, API keys, Create, in the project of the program (platform.moonshot.ai and platform.moonshot.cn have accounts of their own).', url: 'https://platform.moonshot.ai/console/api-keys' }],
    check: [{ text: 'The console shows usage by key and day.', url: 'https://platform.moonshot.ai/console/' }],
    rotate: [{ text: 'A project has several keys: create the second, set MOONSHOT_API_KEY anew, delete the first.', url: 'https://platform.moonshot.ai/console/api-keys' }],
    revoke: [{ text: 'Console, API keys, delete it.', url: 'https://platform.moonshot.ai/console/api-keys' }],
    prevent: [
      {
        text: 'A project for each program with a daily and monthly budget and a key of its own.',
        url: 'https://platform.moonshot.ai/console/api-keys',
      },
    ],
    risks: ['The balance is spent up to the project’s budget; files that were uploaded can be read and deleted.'],
    links: ['https://platform.moonshot.ai/docs/'],
  },
});
