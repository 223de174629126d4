import { provider } from '../provider';

export default provider({
  id: 'flutterwave',
  name: 'Flutterwave',
  home: 'https://flutterwave.com/',
  secrets: [
    {
      id: 'flutterwave-secret-key',
      name: 'Flutterwave secret key',
      keywords: ['FLWSECK-', 'FLWSECK_TEST-'],
      pattern: /FLWSECK(?:_TEST)?-[0-9A-Za-z]{12,40}(?:-[0-9a-z]{8,14})?(?:-X)?(?![\w-])/,
      environmentVariable: 'FLW_SECRET_KEY',
      sample: 'FLWSECK_TEST-[0-9a-f]{32}-X',
      examples: {
        match: [
          'FLW_SECRET_KEY=<secret>',
          "new Flutterwave(process.env.PUBLIC, '<FLWSECK-[0-9a-f]{32}-[0-9a-z]{9}vt-X>')",
        ],
        miss: ['FLW_PUBLIC_KEY=<FLWPUBK_TEST-[0-9a-f]{32}-X>', 'FLW_SECRET_KEY=FLWSECK-your-key-X'],
      },
    },
    {
      id: 'flutterwave-encryption-key',
      name: 'Flutterwave encryption key',
      keywords: ['FLWSECK_TEST'],
      pattern: /FLWSECK_TEST[0-9a-f]{12}/,
      environmentVariable: 'FLW_ENCRYPTION_KEY',
      sample: 'FLWSECK_TEST[0-9a-f]{12}',
      examples: {
        match: ['FLW_ENCRYPTION_KEY=<secret>', 'client = Client(flw_encryption_key="<secret>")'],
        miss: ['FLW_ENCRYPTION_KEY=<FLWSECK_TEST[0-9a-f]{4}>', 'flwEncryptionKey := os.Getenv("FLW_ENCRYPTION_KEY")'],
      },
    },
    {
      id: 'flutterwave-moneywave-key',
      name: 'Moneywave key',
      pattern: /[lt][sk]_[0-9A-Z]{24,34}/,
      near: ['moneywave'],
      environmentVariable: 'MONEYWAVE_SECRET_KEY',
      sample: 'ts_[0-9A-Z]{32}',
      examples: {
        match: ['export MONEYWAVE_SECRET_KEY="<secret>"', 'MONEYWAVE_SECRET_KEY=<secret>'],
        miss: ['MONEYWAVE_SECRET_KEY=<ts_[0-9a-f]{5}>', 'const moneywaveSecretKey = process.env.MONEYWAVE_SECRET_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Settings, API keys; set the list of allowed addresses too.',
        url: 'https://app.flutterwave.com/dashboard/settings/apis',
      },
    ],
    check: [
      {
        text: 'Transactions, transfers and the audit log in the dashboard.',
        url: 'https://app.flutterwave.com/dashboard/home',
      },
    ],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [
      {
        text: 'Settings, API keys, “Generate New Secret Key”.',
        url: 'https://app.flutterwave.com/dashboard/settings/apis',
      },
    ],
    risks: ['Charges, transfers from your balance, customers’ data.'],
    links: [
      'https://developer.flutterwave.com/docs/authentication',
      'https://developer.flutterwave.com/docs/best-practices',
    ],
  },
});
