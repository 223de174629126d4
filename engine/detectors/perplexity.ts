import { provider } from '../provider';

export default provider({
  id: 'perplexity',
  name: 'Perplexity',
  home: 'https://www.perplexity.ai/',
  secrets: [
    {
      id: 'perplexity-api-key',
      name: 'Perplexity API key',
      keywords: ['pplx-'],
      pattern: /pplx-[A-Za-z0-9]{48,64}/,
      entropy: 3.5,
      environmentVariable: 'PERPLEXITY_API_KEY',
      sample: 'pplx-[A-Za-z0-9]{48}',
      examples: {
        match: ['PERPLEXITY_API_KEY=<secret>', '"perplexityApiKey": "<secret>"'],
        miss: ['PERPLEXITY_API_KEY=<pplx-[a-z]{9}>', 'perplexity_api_key = os.environ["PERPLEXITY_API_KEY"]'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a key in an API group of its own.', url: 'https://www.perplexity.ai/account/api/keys' }],
    check: [
      { text: 'The API settings show usage and credits by key.', url: 'https://www.perplexity.ai/account/api/billing' },
    ],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [
      {
        text: 'Delete the key; the API revoke_auth_token does the same.',
        url: 'https://www.perplexity.ai/account/api/keys',
      },
    ],
    prevent: [
      {
        text: 'An API group with prepaid credit for each program, without automatic top-up: the credit bounds the damage.',
        url: 'https://docs.perplexity.ai/getting-started/api-groups',
      },
    ],
    risks: ['Credits are spent, and refilled where automatic top-up is on.'],
    links: ['https://docs.perplexity.ai/guides/api-key-management'],
  },
});
