import { provider } from '../provider';

export default provider({
  id: 'coderabbit',
  name: 'CodeRabbit',
  home: 'https://www.coderabbit.ai/',
  secrets: [
    {
      id: 'coderabbit-api-key',
      name: 'CodeRabbit API key',
      keywords: ['cr-'],
      pattern: /cr-[0-9a-f]{58}(?![\w-])/,
      environmentVariable: 'CODERABBIT_API_KEY',
      sample: 'cr-[0-9a-f]{58}',
      examples: {
        match: ['CODERABBIT_API_KEY=<secret>', 'x-coderabbitai-api-key: <secret>'],
        miss: ['CODERABBIT_API_KEY=<cr-[0-9a-f]{8}>', 'class="cr-left"'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Create a key in the organization’s settings.', url: 'https://app.coderabbit.ai/settings/api-keys' },
    ],
    check: [
      {
        text: 'CodeRabbit shows no last use; reports and reviews that are not yours tell of others.',
        url: 'https://app.coderabbit.ai/',
      },
    ],
    rotate: [{ text: 'Create a second key, put it where reports are asked for, delete the first.', url: 'https://app.coderabbit.ai/settings/api-keys' }],
    revoke: [{ text: 'Organization settings, API keys, delete it.', url: 'https://app.coderabbit.ai/settings/api-keys' }],
    risks: ['Reports about your pull requests, with names of repositories and people, can be read.'],
    links: ['https://docs.coderabbit.ai/', 'https://www.coderabbit.ai/trust-center'],
  },
});
