import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'partnerstack',
  name: 'PartnerStack',
  home: 'https://partnerstack.com/',
  secrets: [
    {
      id: 'partnerstack-api-key',
      name: 'PartnerStack API key',
      pattern: /[A-Za-z0-9]{64}/,
      near: ['partnerstack'],
      check: notWords,
      environmentVariable: 'PARTNERSTACK_API_KEY',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: ['partnerstack-api-key: <secret>', 'client = Client(partnerstack_api_key="<secret>")'],
        miss: ['PARTNERSTACK_API_KEY=<[0-9a-f]{9}>', 'PARTNERSTACK_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Settings, Integrations, PartnerStack API keys: a public and a secret key, for production and for tests.', url: 'https://app.partnerstack.com/settings/integrations' }],
    check: [{ text: 'Partnerships, rewards and transactions: look for those nobody of you made.' }],
    rotate: [{ text: 'Generate a new pair and change both halves together; do it in a quiet hour where only one pair holds.' }],
    revoke: [{ text: 'Settings, Integrations, generate the keys anew.', url: 'https://app.partnerstack.com/settings/integrations' }],
    risks: ['Partners and customers can be read; false transactions bring rewards that are paid out.'],
    links: ['https://docs.partnerstack.com/reference/auth'],
  },
});
