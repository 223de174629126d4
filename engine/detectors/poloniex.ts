import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'poloniex',
  name: 'Poloniex',
  home: 'https://www.poloniex.com/',
  secrets: [
    {
      id: 'poloniex-api-secret',
      name: 'Poloniex API secret',
      pattern: /[0-9a-f]{128}|[A-Z0-9]{35}/,
      near: ['poloniex'],
      confidence: 'likely',
      check: notWords,
      environmentVariable: 'POLONIEX_API_SECRET',
      sample: '[0-9a-f]{128}',
      examples: {
        match: [
          'export POLONIEX_API_SECRET="<secret>"',
          'private static final String POLONIEX_API_SECRET = "<secret>";',
        ],
        miss: ['POLONIEX_API_SECRET=<[0-9a-f]{9}>', 'POLONIEX_API_SECRET=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'API keys: make one without withdrawals and with a list of addresses that may use it.',
        url: 'https://www.poloniex.com/settings/apiKeys',
      },
    ],
    check: [{ text: 'Orders, withdrawals and the login history.', url: 'https://www.poloniex.com/' }],
    rotate: [{ text: 'Keys stand side by side: make the second with the same permissions and addresses, change key and secret together, delete the first.' }],
    revoke: [{ text: 'API keys, delete it; then look at orders and withdrawal addresses.', url: 'https://poloniex.com/apiKeys' }],
    risks: ['What was ticked: history read, orders placed, and with withdrawals coins sent away.'],
    links: ['https://api-docs.poloniex.com/spot/'],
  },
});
