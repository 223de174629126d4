import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'axonaut',
  name: 'Axonaut',
  home: 'https://axonaut.com/',
  secrets: [
    {
      id: 'axonaut-api-key',
      name: 'Axonaut API key',
      pattern: /[0-9a-z]{32}/,
      near: ['axonaut'],
      reach: 80,
      check: notWords,
      environmentVariable: 'AXONAUT_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['AXONAUT_API_KEY=<secret>', 'curl -H "userApiKey: <secret>" https://axonaut.com/api/v2/companies'],
        miss: ['AXONAUT_API_KEY=<[0-9a-f]{9}>', 'curl -H "userApiKey: ${KEY}" https://axonaut.com/api/v2/companies'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'The account’s API key stands in the account’s API page.', url: 'https://axonaut.com/account/api' },
    ],
    check: [
      {
        text: 'Axonaut shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://axonaut.com/account/api',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the account’s API page.', url: 'https://axonaut.com/account/api' }],
    risks: ['Customers, quotes and invoices can be read and changed.'],
    links: ['https://axonaut.com/api/v2/doc', 'https://axonaut.com/'],
  },
});
