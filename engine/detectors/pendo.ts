import { provider } from '../provider';

export default provider({
  id: 'pendo',
  name: 'Pendo',
  home: 'https://www.pendo.io/',
  secrets: [
    {
      id: 'pendo-integration-key',
      name: 'Pendo integration key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9]{32,64}/,
      near: [
        'pendo',
        'pendo_integration',
        'pendo-integration',
        'pendo_api',
        'pendo.io',
        'pendo_key',
        'pendointegration',
        'pendoapi',
        'pendokey',
      ],
      entropy: 3,
      environmentVariable: 'PENDO_INTEGRATION_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['pendo_integration_key: <secret>', '<PendoIntegrationKey><secret></PendoIntegrationKey>'],
        miss: ['PENDO_INTEGRATION_KEY=<[0-9a-f]{9}>', 'pendoIntegrationKey := os.Getenv("PENDO_INTEGRATION_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Settings, Integrations, Integration Keys: add one, without write access if data is only read.',
        url: 'https://app.pendo.io/admin/integrationkeys',
      },
    ],
    check: [{ text: 'The list shows when each key was last used.', url: 'https://app.pendo.io/admin/integrationkeys' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Integration Keys: delete the key.', url: 'https://app.pendo.io/admin/integrationkeys' }],
    risks: ['Visitors, accounts and what they did can be exported; with write access changed.'],
    links: ['https://engageapi.pendo.io/'],
  },
});
