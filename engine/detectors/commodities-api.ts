import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'commodities-api',
  name: 'Commodities-API',
  home: 'https://commodities-api.com/',
  secrets: [
    {
      id: 'commodities-api-access-key',
      name: 'Commodities-API access key',
      pattern: /[A-Za-z0-9]{60}/,
      near: ['commodities', 'commodities-api', 'commodities_api', 'commoditiesapi'],
      reach: 80,
      check: notWords,
      environmentVariable: 'COMMODITIES_API_KEY',
      sample: '[a-z0-9]{60}',
      examples: {
        match: ['COMMODITIES_API_KEY=<secret>', 'https://commodities-api.com/api/latest?access_key=<secret>'],
        miss: ['COMMODITIES_API_KEY=<[0-9a-f]{9}>', 'https://commodities-api.com/api/latest?access_key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'The account’s access key stands in the dashboard.', url: 'https://commodities-api.com/dashboard' },
    ],
    check: [
      {
        text: 'Commodities-API shows no last use of the access key: compare requests and changes with your own.',
        url: 'https://commodities-api.com/dashboard',
      },
    ],
    rotate: [{ text: 'There is one access key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new access key in the dashboard.', url: 'https://commodities-api.com/dashboard' }],
    risks: ['Your quota is used up.'],
    links: ['https://commodities-api.com/documentation', 'https://commodities-api.com/'],
  },
});
