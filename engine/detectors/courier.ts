import { provider } from '../provider';

export default provider({
  id: 'courier',
  name: 'Courier',
  home: 'https://www.courier.com/',
  secrets: [
    {
      id: 'courier-auth-token',
      name: 'Courier auth token',
      keywords: ['pk_prod_', 'pk_test_', 'dk_prod_', 'dk_test_'],
      pattern: /[pd]k_(?:prod|test)_[A-Za-z0-9]{24,32}/,
      near: ['courier'],
      entropy: 3.3,
      environmentVariable: 'COURIER_AUTH_TOKEN',
      sample: 'pk_prod_[A-Z0-9]{28}',
      examples: {
        match: [
          'COURIER_AUTH_TOKEN=<secret>',
          "const courier = new CourierClient({ authorizationToken: '<dk_test_[A-Z0-9]{28}>' });",
        ],
        miss: ['COURIER_AUTH_TOKEN=<pk_prod_[A-Z0-9]{6}>', 'token = "<pk_prod_[A-Z0-9]{28}>"'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Each environment has API keys, in the settings.', url: 'https://app.courier.com/settings/api-keys' },
    ],
    check: [{ text: 'The logs list messages that were sent.', url: 'https://app.courier.com/logs' }],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'Settings, API keys, delete.', url: 'https://app.courier.com/settings/api-keys' }],
    risks: ['Messages are sent in your name, and recipients’ profiles read.'],
    links: ['https://www.courier.com/docs/reference/auth/intro', 'https://www.courier.com/docs'],
  },
});
