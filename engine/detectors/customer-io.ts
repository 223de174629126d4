import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'customer-io',
  name: 'Customer.io',
  home: 'https://customer.io/',
  secrets: [
    {
      id: 'customer-io-app-api-key',
      name: 'Customer.io App API key',
      pattern: /[0-9a-f]{32}|[A-Za-z0-9]{20}/,
      near: ['customerio', 'customer_io', 'api.customer.io', 'track.customer.io', 'customer-io'],
      reach: 80,
      entropy: 2.7,
      check: notWords,
      environmentVariable: 'CUSTOMERIO_APP_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: [
          'CUSTOMERIO_APP_API_KEY=<secret>',
          "new TrackClient('<[0-9a-f]{20}>', '<[0-9a-f]{20}>', { region: RegionEU }) // customerio-node",
        ],
        miss: ['CUSTOMERIO_APP_API_KEY=<[0-9a-f]{12}>', 'https://track.customer.io/api/v1/customers/5'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['customer-io-app-api-key'],
        url: 'https://api.customer.io/v1/workspaces',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"workspaces"'] },
        elsewhere: ['api-eu.customer.io'],
        source: 'https://docs.customer.io/integrations/api/#app-api',
      },
    ],
    create: [
      {
        text: 'Make a key for the workspace: tracking keys write, App API keys read and send.',
        url: 'https://fly.customer.io/settings/api_credentials',
      },
    ],
    check: [{ text: 'The workspace’s activity logs list events and messages.', url: 'https://fly.customer.io/' }],
    rotate: [{ text: 'Make a second key, deploy it, delete the first.' }],
    revoke: [
      { text: 'Account settings, API credentials, delete.', url: 'https://fly.customer.io/settings/api_credentials' },
    ],
    risks: ['People with their addresses can be read, and messages sent to them.'],
    links: [
      'https://docs.customer.io/accounts/accounts-and-workspaces/managing-credentials/',
      'https://docs.customer.io/',
    ],
  },
});
