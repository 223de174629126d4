import { provider } from '../provider';

export default provider({
  id: 'lob',
  name: 'Lob',
  home: 'https://www.lob.com/',
  secrets: [
    {
      id: 'lob-api-key',
      name: 'Lob API key',
      keywords: ['live_', 'test_'],
      pattern: /(?:live|test)_(?!pub)[0-9a-f]{35}(?![\w-])/,
      environmentVariable: 'LOB_API_KEY',
      sample: 'live_[0-9a-f]{35}',
      examples: {
        match: ['LOB_API_KEY=<secret>', "const lob = new Lob({ apiKey: '<test_[0-9a-f]{35}>' });"],
        miss: ['LOB_PUBLISHABLE_KEY=<live_pub_[0-9a-f]{31}>', 'LOB_API_KEY=<live_[0-9a-f]{8}>'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['lob-api-key'], url: 'https://api.lob.com/v1/addresses?limit=1', headers: { Authorization: 'Basic {basic}' }, source: 'https://docs.lob.com/#section/Authentication' }],
    create: [
      {
        text: 'Each account has a live and a test secret key; publishable keys are for address fields.',
        url: 'https://dashboard.lob.com/settings/api-keys',
      },
    ],
    check: [{ text: 'Logs of requests.', url: 'https://dashboard.lob.com/logs' }],
    rotate: [{ text: 'Rotate the key: the old one goes on for a time you choose.' }],
    revoke: [
      { text: 'Settings, API Keys: rotate and end the old one.', url: 'https://dashboard.lob.com/settings/api-keys' },
    ],
    risks: ['Letters, cards and cheques can be sent at your cost, addresses read.'],
    links: ['https://help.lob.com/account-management/api-keys', 'https://docs.lob.com/'],
  },
});
