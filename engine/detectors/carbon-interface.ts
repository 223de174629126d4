import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'carbon-interface',
  name: 'Carbon Interface',
  home: 'https://www.carboninterface.com/',
  secrets: [
    {
      id: 'carbon-interface-api-key',
      name: 'Carbon Interface API key',
      pattern: /[A-Za-z0-9]{21}/,
      near: ['carboninterface', 'carbon_interface', 'carbon-interface'],
      reach: 80,
      check: notWords,
      environmentVariable: 'CARBONINTERFACE_API_KEY',
      sample: '[A-Za-z0-9]{21}',
      examples: {
        match: [
          'CARBONINTERFACE_API_KEY=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://www.carboninterface.com/api/v1/estimates',
        ],
        miss: [
          'CARBONINTERFACE_API_KEY=<[0-9a-f]{9}>',
          'curl -H "Authorization: Bearer ${KEY}" https://www.carboninterface.com/api/v1/estimates',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The account’s API key stands in the account’s API credentials.',
        url: 'https://www.carboninterface.com/account/api_credentials',
      },
    ],
    check: [
      {
        text: 'Carbon Interface shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://www.carboninterface.com/account/api_credentials',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [
      {
        text: 'Make a new API key in the account’s API credentials.',
        url: 'https://www.carboninterface.com/account/api_credentials',
      },
    ],
    risks: ['Estimates are made at your expense.'],
    links: ['https://docs.carboninterface.com/', 'https://www.carboninterface.com/'],
  },
});
