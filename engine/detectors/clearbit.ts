import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'clearbit',
  name: 'Clearbit',
  home: 'https://clearbit.com/',
  secrets: [
    {
      id: 'clearbit-secret-key',
      name: 'Clearbit secret key',
      pattern: /sk_[0-9a-f]{32}|(?<![\w-])(?!pk_)[A-Za-z0-9_]{35}(?![\w-])/,
      near: ['clearbit'],
      entropy: 3,
      confidence: 'likely',
      check: notWords,
      environmentVariable: 'CLEARBIT_KEY',
      sample: 'sk_[0-9a-f]{32}',
      examples: {
        match: ['CLEARBIT_KEY=<secret>', "clearbit.key = '<secret>'"],
        miss: ['CLEARBIT_KEY=<pk_[0-9a-f]{32}>', 'CLEARBIT_KEY=<sk_[0-9a-f]{8}>'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account has a secret and a publishable key.', url: 'https://dashboard.clearbit.com/api' }],
    check: [{ text: 'The dashboard counts requests.', url: 'https://dashboard.clearbit.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'API keys, delete.', url: 'https://dashboard.clearbit.com/api' }],
    risks: ['Look-ups of persons and companies are made at your expense.'],
    links: ['https://help.clearbit.com/hc/en-us/articles/6000122165911', 'https://dashboard.clearbit.com/docs'],
  },
});
