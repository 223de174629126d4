import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'currencybeacon',
  name: 'CurrencyBeacon',
  home: 'https://currencybeacon.com/',
  secrets: [
    {
      id: 'currencybeacon-api-key',
      name: 'CurrencyBeacon API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['currencybeacon', 'currencyscoop'],
      reach: 80,
      check: notWords,
      environmentVariable: 'CURRENCYBEACON_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['CURRENCYBEACON_API_KEY=<secret>', 'https://api.currencybeacon.com/v1/latest?api_key=<secret>'],
        miss: ['CURRENCYBEACON_API_KEY=<[0-9a-f]{9}>', 'https://api.currencybeacon.com/v1/latest?api_key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'The account’s API key stands in the dashboard.', url: 'https://currencybeacon.com/account/dashboard' },
    ],
    check: [
      {
        text: 'CurrencyBeacon shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://currencybeacon.com/account/dashboard',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the dashboard.', url: 'https://currencybeacon.com/account/dashboard' }],
    risks: ['Your quota is used up.'],
    links: ['https://currencybeacon.com/api-documentation', 'https://currencybeacon.com/'],
  },
});
