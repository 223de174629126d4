import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'currencyfreaks',
  name: 'CurrencyFreaks',
  home: 'https://currencyfreaks.com/',
  secrets: [
    {
      id: 'currencyfreaks-api-key',
      name: 'CurrencyFreaks API key',
      pattern: /[0-9a-z]{32}/,
      near: ['currencyfreaks'],
      reach: 80,
      check: notWords,
      environmentVariable: 'CURRENCYFREAKS_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['CURRENCYFREAKS_API_KEY=<secret>', 'https://api.currencyfreaks.com/v2.0/rates/latest?apikey=<secret>'],
        miss: [
          'CURRENCYFREAKS_API_KEY=<[0-9a-f]{9}>',
          'https://api.currencyfreaks.com/v2.0/rates/latest?apikey=${KEY}',
        ],
      },
    },
  ],
  guide: {
    create: [
      { text: 'The account’s API key stands in the dashboard.', url: 'https://currencyfreaks.com/dashboard.html' },
    ],
    check: [
      {
        text: 'CurrencyFreaks shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://currencyfreaks.com/dashboard.html',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the dashboard.', url: 'https://currencyfreaks.com/dashboard.html' }],
    risks: ['Your quota is used up.'],
    links: ['https://currencyfreaks.com/documentation.html', 'https://currencyfreaks.com/'],
  },
});
