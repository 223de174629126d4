import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'snipcart',
  name: 'Snipcart',
  home: 'https://snipcart.com/',
  secrets: [
    {
      id: 'snipcart-api-key',
      name: 'Snipcart API key',
      pattern: /(?<![\w-])[A-Za-z0-9_]{75}(?![\w-])/,
      near: ['snipcart'],
      check: notWords,
      environmentVariable: 'SNIPCART_API_KEY',
      sample: '[A-Za-z0-9]{75}',
      examples: {
        match: ['snipcartApiKey := "<secret>"', 'export SNIPCART_API_KEY="<secret>"'],
        miss: ['SNIPCART_API_KEY=<[0-9a-f]{9}>', 'const snipcartApiKey = process.env.SNIPCART_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Account, API keys, Secret API keys, Create; test and live mode have keys of their own. The public key belongs into pages.', url: 'https://app.snipcart.com/dashboard/account/credentials' }],
    check: [{ text: 'Orders, refunds and discounts in the dashboard: look for what nobody of you made.' }],
    rotate: [{ text: 'Secret keys stand side by side: create the second, deploy it, delete the first.', url: 'https://app.snipcart.com/dashboard/account/credentials' }],
    revoke: [{ text: 'Account, API keys, delete the secret key.', url: 'https://app.snipcart.com/dashboard/account/credentials' }],
    risks: ['Orders with names and addresses can be read; refunds made, prices and discounts changed.'],
    links: ['https://docs.snipcart.com/v3/api-reference/authentication'],
  },
});
