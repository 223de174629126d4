import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'apimatic',
  name: 'APIMatic',
  home: 'https://www.apimatic.io/',
  secrets: [
    {
      id: 'apimatic-api-key',
      name: 'APIMatic API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{64}(?![\w-])/,
      near: ['apimatic'],
      reach: 80,
      check: notWords,
      environmentVariable: 'APIMATIC_API_KEY',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{62}[A-Za-z0-9]',
      examples: {
        match: ['APIMATIC_API_KEY=<secret>', 'Authorization: X-Auth-Key <secret>  # apimatic'],
        miss: ['APIMATIC_API_KEY=<[0-9a-f]{9}>', 'Authorization: X-Auth-Key ${KEY}  # apimatic'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key in the account’s integrations, one for each program.',
        url: 'https://app.apimatic.io/account/integrations',
      },
    ],
    check: [
      {
        text: 'APIMatic shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://app.apimatic.io/account/integrations',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API key in the account’s integrations: it stops at once.',
        url: 'https://app.apimatic.io/account/integrations',
      },
    ],
    risks: ['Interface descriptions can be read and code generated at your expense.'],
    links: ['https://docs.apimatic.io/', 'https://www.apimatic.io/'],
  },
});
