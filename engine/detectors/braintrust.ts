import { provider } from '../provider';

export default provider({
  id: 'braintrust',
  name: 'Braintrust',
  home: 'https://www.braintrust.dev/',
  secrets: [
    {
      id: 'braintrust-api-key',
      name: 'Braintrust API key',
      keywords: ['sk-'],
      pattern: /sk-[A-Za-z0-9]{48}/,
      near: ['braintrust'],
      entropy: 4,
      environmentVariable: 'BRAINTRUST_API_KEY',
      sample: 'sk-[A-Za-z0-9]{48}',
      examples: {
        match: ['BRAINTRUST_API_KEY=<secret>', 'braintrust.init(project="shop", api_key="<secret>")'],
        miss: ['BRAINTRUST_API_KEY=<sk-[A-Za-z0-9]{12}>', 'key = "<sk-[A-Za-z0-9]{48}>"'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a key, or a service token with its own permissions, in the organization’s settings.',
        url: 'https://www.braintrust.dev/app/settings/api-keys',
      },
    ],
    check: [
      { text: 'Braintrust shows no last use; look at logs and experiments.', url: 'https://www.braintrust.dev/app' },
    ],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'Settings, API keys, delete.', url: 'https://www.braintrust.dev/app/settings/api-keys' }],
    risks: ['Logged prompts and answers can be read; models run through the proxy at your expense.'],
    links: ['https://www.braintrust.dev/docs', 'https://www.braintrust.dev/docs/reference/api'],
  },
});
