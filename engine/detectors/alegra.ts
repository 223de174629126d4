import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'alegra',
  name: 'Alegra',
  home: 'https://www.alegra.com/',
  secrets: [
    {
      id: 'alegra-api-token',
      name: 'Alegra API token',
      pattern: /(?<![\w-])[0-9a-z-]{20}(?![\w-])/,
      near: ['alegra'],
      reach: 80,
      entropy: 2.6,
      check: notWords,
      environmentVariable: 'ALEGRA_API_TOKEN',
      sample: '[0-9a-f]{20}',
      examples: {
        match: ['ALEGRA_API_TOKEN=<secret>', 'curl -u me@example.com:<secret> https://api.alegra.com/api/v1/invoices'],
        miss: [
          'ALEGRA_API_TOKEN=<[0-9a-f]{9}>',
          'curl -u me@example.com:${KEY} https://api.alegra.com/api/v1/invoices',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The account’s API token stands in the configuration, API.',
        url: 'https://app.alegra.com/configuration/api',
      },
    ],
    check: [
      {
        text: 'Alegra shows no last use of the API token: compare requests and changes with your own.',
        url: 'https://app.alegra.com/configuration/api',
      },
    ],
    rotate: [{ text: 'There is one API token: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [
      { text: 'Make a new API token in the configuration, API.', url: 'https://app.alegra.com/configuration/api' },
    ],
    risks: ['Invoices, customers and bank movements can be read and changed.'],
    links: ['https://developer.alegra.com/', 'https://www.alegra.com/'],
  },
});
