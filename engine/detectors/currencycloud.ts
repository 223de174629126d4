import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'currencycloud',
  name: 'Currencycloud',
  home: 'https://www.currencycloud.com/',
  secrets: [
    {
      id: 'currencycloud-api-key',
      name: 'Currencycloud API key',
      pattern: /[0-9a-z]{64}/,
      near: ['currencycloud', 'currency_cloud'],
      reach: 80,
      check: notWords,
      environmentVariable: 'CURRENCYCLOUD_API_KEY',
      sample: '[0-9a-f]{64}',
      examples: {
        match: [
          'CURRENCYCLOUD_API_KEY=<secret>',
          'curl https://api.currencycloud.com/v2/authenticate/api -d api_key=<secret>',
        ],
        miss: [
          'CURRENCYCLOUD_API_KEY=<[0-9a-f]{9}>',
          'curl https://api.currencycloud.com/v2/authenticate/api -d api_key=${KEY}',
        ],
      },
    },
  ],
  guide: {
    create: [
      { text: 'The account’s API key stands in the account’s settings.', url: 'https://direct.currencycloud.com/' },
    ],
    check: [
      {
        text: 'Currencycloud shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://direct.currencycloud.com/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the account’s settings.', url: 'https://direct.currencycloud.com/' }],
    risks: ['Payments and conversions can be made with your money.'],
    links: ['https://developer.currencycloud.com/', 'https://www.currencycloud.com/'],
  },
});
