import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'tatum',
  name: 'Tatum',
  home: 'https://tatum.io/',
  secrets: [
    {
      id: 'tatum-api-key',
      name: 'Tatum API key',
      pattern: /(?<![\w-])[0-9a-z-]{36}(?![\w-])/,
      near: ['tatum'],
      check: notWords,
      environmentVariable: 'TATUM_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['TATUM_API_KEY=<secret>', "const tatumApiKey = '<secret>';"],
        miss: ['TATUM_API_KEY=<[0-9a-f]{9}>', 'TATUM_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Dashboard, API keys: mainnet and testnet apart, one for each program; allowed addresses and domains.', url: 'https://dashboard.tatum.io/' }],
    check: [{ text: 'The dashboard shows credits and calls by key.' }],
    rotate: [{ text: 'Keys stand side by side: create the second, set TATUM_API_KEY anew, delete the first.' }],
    revoke: [{ text: 'Dashboard, API keys, delete it.', url: 'https://dashboard.tatum.io/' }],
    risks: ['Credits are used up; subscriptions to addresses read and changed. Keys of wallets lie elsewhere, unless you stored them there.'],
    links: ['https://docs.tatum.io/docs/authentication'],
  },
});
