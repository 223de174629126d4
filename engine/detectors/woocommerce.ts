import { provider } from '../provider';

export default provider({
  id: 'woocommerce',
  name: 'WooCommerce',
  home: 'https://woocommerce.com/',
  secrets: [
    {
      id: 'woocommerce-consumer-secret',
      name: 'WooCommerce consumer secret',
      keywords: ['cs_'],
      pattern: /cs_[0-9a-f]{40}/,
      pairs: 'woocommerce-consumer-key',
      environmentVariable: 'WOOCOMMERCE_CONSUMER_SECRET',
      sample: 'cs_[0-9a-f]{40}',
      examples: {
        match: ['WOOCOMMERCE_CONSUMER_SECRET=<secret>', "consumerSecret: '<secret>',"],
        miss: ['WOOCOMMERCE_CONSUMER_KEY=<ck_[0-9a-f]{40}>', 'WOOCOMMERCE_CONSUMER_SECRET=<cs_[0-9a-f]{9}>'],
      },
    },
    {
      id: 'woocommerce-consumer-key',
      name: 'WooCommerce consumer key (the id of the secret)',
      keywords: ['ck_'],
      pattern: /ck_[0-9a-f]{40}/,
      confidence: 'possible',
      pairs: 'woocommerce-consumer-secret',
      environmentVariable: 'WOOCOMMERCE_CONSUMER_KEY',
      sample: 'ck_[0-9a-f]{40}',
      examples: {
        match: ['export WOOCOMMERCE_CONSUMER_KEY="<secret>"', 'WOOCOMMERCE_CONSUMER_KEY=<secret>'],
        miss: [
          'WOOCOMMERCE_CONSUMER_KEY=<ck_[0-9a-f]{6}>',
          'const woocommerceConsumerKey = process.env.WOOCOMMERCE_CONSUMER_KEY;',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Settings, Advanced, REST API: a key for a user, read-only where that is enough.',
        url: 'https://woocommerce.com/document/woocommerce-rest-api/',
      },
    ],
    check: [
      {
        text: 'The list of keys shows the last access.',
        url: 'https://woocommerce.com/document/woocommerce-rest-api/',
      },
    ],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'REST API: revoke the key.', url: 'https://woocommerce.com/document/woocommerce-rest-api/' }],
    risks: ['Orders and customers of the shop can be read and changed.'],
    links: ['https://woocommerce.com/document/woocommerce-rest-api/', 'https://developer.woocommerce.com/docs/'],
  },
});
