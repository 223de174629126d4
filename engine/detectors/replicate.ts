import { provider } from '../provider';

export default provider({
  id: 'replicate',
  name: 'Replicate',
  home: 'https://replicate.com/',
  secrets: [
    {
      id: 'replicate-api-token',
      name: 'Replicate API token',
      keywords: ['r8_'],
      pattern: /r8_[A-Za-z0-9]{37}/,
      entropy: 3.5,
      environmentVariable: 'REPLICATE_API_TOKEN',
      sample: 'r8_[A-Za-z0-9]{37}',
      examples: {
        match: ["REPLICATE_API_TOKEN = '<secret>'", '"replicateApiToken": "<secret>"'],
        miss: ['REPLICATE_API_TOKEN=<r8_[a-z]{9}>', 'const replicateApiToken = process.env.REPLICATE_API_TOKEN;'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['replicate-api-token'],
        url: 'https://api.replicate.com/v1/account',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"type"', '"username"'] },
        source: 'https://replicate.com/docs/reference/http',
      },
    ],
    create: [{ text: 'Make a token with a name for each program.', url: 'https://replicate.com/account/api-tokens' }],
    check: [{ text: 'Predictions list what was run, billing what it cost.', url: 'https://replicate.com/predictions' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Disable the token.', url: 'https://replicate.com/account/api-tokens' }],
    prevent: [
      {
        text: 'A token for each program; an organization with a spend limit; your server in between, so that browsers hold none.',
        url: 'https://replicate.com/docs/topics/security/api-tokens',
      },
    ],
    risks: [
      'Models can be used at your expense until the limit is reached.',
      'Inputs and outputs of predictions can be read, private models run.',
    ],
    links: ['https://replicate.com/docs/topics/security/api-tokens'],
  },
});
