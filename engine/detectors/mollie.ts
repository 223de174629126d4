import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mollie',
  name: 'Mollie',
  home: 'https://www.mollie.com/',
  secrets: [
    {
      id: 'mollie-api-key',
      name: 'Mollie API key',
      keywords: ['live_', 'test_'],
      pattern: /(?:live|test)_[A-Za-z0-9]{30,48}(?![\w-])/,
      near: ['mollie'],
      entropy: 3.7,
      check: notWords,
      environmentVariable: 'MOLLIE_API_KEY',
      sample: 'live_[A-Za-z0-9]{30}',
      examples: {
        match: ['MOLLIE_API_KEY=<secret>', 'private static final String MOLLIE_API_KEY = "<secret>";'],
        miss: ['MOLLIE_API_KEY=<live_[A-Za-z0-9]{9}>', 'MOLLIE_API_KEY=your-key-goes-here'],
      },
    },
    {
      id: 'mollie-access-token',
      name: 'Mollie access token',
      keywords: ['access_'],
      pattern: /access_[A-Za-z0-9]{30,48}(?![\w-])/,
      near: ['mollie'],
      entropy: 3.7,
      check: notWords,
      environmentVariable: 'MOLLIE_ACCESS_TOKEN',
      sample: 'access_[A-Za-z0-9]{36}',
      examples: {
        match: ['MOLLIE_ACCESS_TOKEN=<secret>', '<MollieAccessToken><secret></MollieAccessToken>'],
        miss: ['MOLLIE_ACCESS_TOKEN=<access_[A-Za-z0-9]{9}>', 'mollie_access_token: ${MOLLIE_ACCESS_TOKEN}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Each profile has a live and a test key; an organization token has only the permissions chosen.',
        url: 'https://my.mollie.com/dashboard/developers/api-keys',
      },
    ],
    check: [{ text: 'Developers, API logs.', url: 'https://my.mollie.com/dashboard/developers/' }],
    rotate: [
      { text: 'Reset the key: the old one goes on for 24 hours unless you end it; deploy the new one in that time.' },
    ],
    revoke: [
      {
        text: 'Developers, API keys, reset; an access token is deleted in its list.',
        url: 'https://my.mollie.com/dashboard/developers/api-keys',
      },
    ],
    risks: ['Payments and refunds in your name; customers and mandates can be read.'],
    links: [
      'https://docs.mollie.com/reference/authentication',
      'https://help.mollie.com/hc/en-us/articles/115000328205',
    ],
  },
});
