import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'paymongo',
  name: 'PayMongo',
  home: 'https://www.paymongo.com/',
  secrets: [
    {
      id: 'paymongo-secret-key',
      name: 'PayMongo secret key',
      keywords: ['sk_live_', 'sk_test_'],
      pattern: /sk_(?:live|test)_[A-Za-z0-9]{24}(?![\w-])/,
      near: ['paymongo'],
      entropy: 3.2,
      environmentVariable: 'PAYMONGO_SECRET_KEY',
      sample: 'sk_live_[A-Za-z0-9]{24}',
      examples: {
        match: ['PAYMONGO_SECRET_KEY=<secret>', 'paymongoSecretKey := "<secret>"'],
        miss: ['PAYMONGO_SECRET_KEY=<sk_live_[A-Za-z0-9]{8}>', 'PAYMONGO_SECRET_KEY=your-key-goes-here'],
      },
    },
    {
      id: 'paymongo-key-legacy',
      name: 'PayMongo key without a prefix',
      pattern: /(?<![\w-])[A-Za-z0-9_]{32}(?![\w-])/,
      near: ['paymongo'],
      check: notWords,
      environmentVariable: 'PAYMONGO_SECRET_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ["const paymongoSecretKey = '<secret>';", 'paymongoSecretKey := "<secret>"'],
        miss: ['PAYMONGO_SECRET_KEY=<[0-9a-f]{6}>', 'const paymongoSecretKey = process.env.PAYMONGO_SECRET_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Developers, API keys: use the test key while developing.',
        url: 'https://dashboard.paymongo.com/developers',
      },
    ],
    check: [{ text: 'Payments, refunds and payouts of the account.', url: 'https://dashboard.paymongo.com/' }],
    rotate: [{ text: 'Only one key lives at a time: prepare the callers to read it from one place, then regenerate.' }],
    revoke: [{ text: 'Developers, API keys: regenerate the keys.', url: 'https://dashboard.paymongo.com/developers' }],
    risks: ['Payments and refunds can be made, buyers’ data read.'],
    links: ['https://developers.paymongo.com/docs/authentication'],
  },
});
