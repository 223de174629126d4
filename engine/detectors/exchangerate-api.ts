import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'exchangerate-api',
  name: 'ExchangeRate-API',
  home: 'https://www.exchangerate-api.com/',
  secrets: [
    {
      id: 'exchangerate-api-api-key',
      name: 'ExchangeRate-API API key',
      pattern: /[A-Za-z0-9]{24}/,
      near: ['exchangerate', 'exchange-rate', 'exchange_rate'],
      reach: 80,
      entropy: 2.6,
      check: notWords,
      environmentVariable: 'EXCHANGERATE_API_KEY',
      sample: '[0-9a-f]{24}',
      examples: {
        match: ['EXCHANGERATE_API_KEY=<secret>', 'https://v6.exchangerate-api.com/v6/latest/USD?key=<secret>'],
        miss: ['EXCHANGERATE_API_KEY=<[0-9a-f]{9}>', 'https://v6.exchangerate-api.com/v6/latest/USD?key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key in the dashboard, one for each program.',
        url: 'https://app.exchangerate-api.com/keys',
      },
    ],
    check: [
      {
        text: 'ExchangeRate-API shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://app.exchangerate-api.com/keys',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      { text: 'Delete the API key in the dashboard: it stops at once.', url: 'https://app.exchangerate-api.com/keys' },
    ],
    risks: ['Your quota is used up.'],
    links: ['https://www.exchangerate-api.com/docs/overview', 'https://www.exchangerate-api.com/'],
  },
});
