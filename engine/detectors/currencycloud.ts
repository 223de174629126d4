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
    create: [{ text: 'Currencycloud Direct, Settings, API: a key for the login id of a contact, demo and production apart.', url: 'https://direct.currencycloud.com/' }],
    check: [
      {
        text: 'Currencycloud shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://direct.currencycloud.com/',
      },
    ],
    rotate: [{ text: 'A contact has one key: add a contact for the API with its own, move the program to both its login id and key, then disable the first.' }],
    revoke: [{ text: 'Settings, API, generate anew, or disable the contact; sessions (X-Auth-Token) end within 30 minutes.', url: 'https://direct.currencycloud.com/' }],
    prevent: [{ text: 'A contact for programs that cannot approve payments, and payments that need two approvals.' }],
    risks: ['Balances and beneficiaries can be read, currency converted, and payments made as far as the contact may.'],
    links: ['https://developer.currencycloud.com/'],
  },
});
