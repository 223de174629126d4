import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'apilayer',
  name: 'APILayer',
  home: 'https://apilayer.com/',
  secrets: [
    {
      id: 'apilayer-api-key',
      name: 'APILayer key',
      pattern: /(?<![\w-])[0-9a-z-]{36}(?![\w-])|(?<![\w-])[A-Za-z0-9_]{32}(?![\w-])/,
      near: [
        'apilayer',
        'currencylayer',
        'coinlayer',
        'fixer.io',
        'fixer_api',
        'fixerapi',
        'aviationstack',
        'ipstack',
        'weatherstack',
        'mediastack',
        'positionstack',
        'marketstack',
        'exchangeratesapi',
        'exchangerates',
        'countrylayer',
        'numverify',
        'languagelayer',
        'mailboxlayer',
        'screenshotlayer',
        'userstack',
        'zenserp',
        'serpstack',
      ],
      named: ['fixer'],
      reach: 100,
      entropy: 3.05,
      check: notWords,
      environmentVariable: 'APILAYER_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['APILAYER_API_KEY=<secret>', 'http://api.currencylayer.com/live?access_key=<[0-9a-f]{32}>'],
        miss: ['APILAYER_API_KEY=<[A-Za-z0-9]{12}>', 'http://api.currencylayer.com/live'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Subscribe to an interface; its key stands in the account.', url: 'https://apilayer.com/account' },
    ],
    check: [{ text: 'The account shows usage.', url: 'https://apilayer.com/account' }],
    rotate: [{ text: 'Reset the key and deploy it at once.' }],
    revoke: [{ text: 'Account, API key, reset.', url: 'https://apilayer.com/account' }],
    risks: ['Requests are made at your expense.'],
    links: ['https://apilayer.com/docs', 'https://apilayer.com/'],
  },
});
