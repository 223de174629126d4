import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'civo',
  name: 'Civo',
  home: 'https://www.civo.com/',
  secrets: [
    {
      id: 'civo-api-key',
      name: 'Civo API key',
      pattern: /[A-Za-z0-9]{50}/,
      near: ['civo_token', 'civotoken', 'civo_api', 'civoapi', 'api.civo.com'],
      named: ['civo'],
      reach: 60,
      entropy: 4,
      check: notWords,
      environmentVariable: 'CIVO_TOKEN',
      sample: '[A-Za-z0-9]{50}',
      examples: {
        match: ['CIVO_TOKEN=<secret>', 'curl -H "Authorization: bearer <secret>" https://api.civo.com/v2/regions'],
        miss: ['CIVO_TOKEN=<[A-Za-z0-9]{12}>', 'https://api.civo.com/v2/regions'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'The key stands in the account’s security settings.', url: 'https://dashboard.civo.com/security' },
    ],
    check: [
      { text: 'Civo shows no last use: look at the resources and the bill.', url: 'https://dashboard.civo.com/' },
    ],
    rotate: [{ text: 'There is one key a user: make a second user, deploy its key, regenerate the first.' }],
    revoke: [{ text: 'Security, regenerate the API key.', url: 'https://dashboard.civo.com/security' }],
    risks: ['Clusters and machines can be made and deleted at your expense.'],
    links: ['https://www.civo.com/docs/account/api-keys', 'https://www.civo.com/api'],
  },
});
