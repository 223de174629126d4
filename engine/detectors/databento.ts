import { provider } from '../provider';

export default provider({
  id: 'databento',
  name: 'Databento',
  home: 'https://databento.com/',
  secrets: [
    {
      id: 'databento-api-key',
      name: 'Databento API key',
      keywords: ['db-'],
      pattern: /db-[A-Za-z0-9]{29}(?![\w-])/,
      entropy: 3.4,
      environmentVariable: 'DATABENTO_API_KEY',
      sample: 'db-[A-Za-z0-9]{29}',
      examples: {
        match: ['DATABENTO_API_KEY=<secret>', "client = databento.Historical('<secret>')"],
        miss: ['DATABENTO_API_KEY=<db-[A-Za-z0-9]{8}>', 'host: db-primary'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['databento-api-key'], url: 'https://hist.databento.com/v0/metadata.list_datasets', headers: { Authorization: 'Basic {basic}' }, source: 'https://databento.com/docs/api-reference-historical' }],
    create: [{ text: 'Create a key in the portal.', url: 'https://databento.com/portal/keys' }],
    check: [{ text: 'The portal lists usage.', url: 'https://databento.com/portal/usage' }],
    rotate: [{ text: 'Create a second key, deploy it, deactivate the first.' }],
    revoke: [{ text: 'API keys: deactivate or delete.', url: 'https://databento.com/portal/keys' }],
    risks: ['Market data is bought at your expense.'],
    links: ['https://databento.com/docs/portal/api-keys', 'https://databento.com/docs'],
  },
});
