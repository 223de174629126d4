import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'chargebee',
  name: 'Chargebee',
  home: 'https://www.chargebee.com/',
  secrets: [
    {
      id: 'chargebee-api-key',
      name: 'Chargebee API key',
      keywords: ['live_', 'test_'],
      pattern: /(?:live|test)_[A-Za-z0-9]{30,50}(?![\w-])/,
      near: ['chargebee'],
      entropy: 3.7,
      check: notWords,
      environmentVariable: 'CHARGEBEE_API_KEY',
      sample: 'live_[A-Za-z0-9]{34}',
      examples: {
        match: ['chargebee_api_key: <secret>', '<ChargebeeApiKey><secret></ChargebeeApiKey>'],
        miss: ['CHARGEBEE_API_KEY=<live_[A-Za-z0-9]{8}>', 'chargebee_api_key = os.environ["CHARGEBEE_API_KEY"]'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Settings, Configure Chargebee, API keys: a read-only key where that is enough.',
        url: 'https://app.chargebee.com/login',
      },
    ],
    check: [{ text: 'API logs name the key’s requests.', url: 'https://www.chargebee.com/docs/2.0/api_keys.html' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'API keys, delete the key.', url: 'https://app.chargebee.com/login' }],
    risks: ['Subscriptions and invoices can be changed, customers’ data read.'],
    links: ['https://www.chargebee.com/docs/2.0/api_keys.html', 'https://apidocs.chargebee.com/docs/api/auth'],
  },
});
