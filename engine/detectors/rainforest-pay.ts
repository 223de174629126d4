import { provider } from '../provider';

export default provider({
  id: 'rainforest-pay',
  name: 'Rainforest',
  home: 'https://www.rainforestpay.com/',
  secrets: [
    {
      id: 'rainforest-pay-api-key',
      name: 'Rainforest API key',
      keywords: ['apikey_', 'sbx_apikey_'],
      pattern: /(?:sbx_)?apikey_[0-9a-f]{64}/,
      environmentVariable: 'RAINFOREST_API_KEY',
      sample: 'apikey_[0-9a-f]{64}',
      examples: {
        match: ['rainforest_api_key: <secret>', '"rainforestApiKey": "<secret>"'],
        miss: ['RAINFOREST_API_KEY=<apikey_[0-9a-f]{9}>', 'rainforestApiKey := os.Getenv("RAINFOREST_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key in the platform portal, for sandbox or production.',
        url: 'https://docs.rainforestpay.com/docs/api-keys',
      },
    ],
    check: [{ text: 'Payments and payouts in the portal.', url: 'https://docs.rainforestpay.com/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'Delete the key in the platform portal.', url: 'https://docs.rainforestpay.com/docs/api-keys' }],
    risks: ['Payments, refunds and merchants’ data.'],
    links: ['https://docs.rainforestpay.com/docs/api-keys', 'https://docs.rainforestpay.com/'],
  },
});
