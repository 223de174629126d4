import { provider } from '../provider';

export default provider({
  id: 'alphavantage',
  name: 'Alpha Vantage',
  home: 'https://www.alphavantage.co/',
  secrets: [
    {
      id: 'alphavantage-api-key',
      name: 'Alpha Vantage API key',
      pattern: /[A-Z0-9]{16}/,
      near: ['alphavantage', 'alpha_vantage', 'alpha-vantage'],
      entropy: 3.1,
      environmentVariable: 'ALPHAVANTAGE_API_KEY',
      sample: '[A-Z0-9]{15}[0-9]',
      examples: {
        match: ['alphavantage_api_key: <secret>', '<AlphavantageApiKey><secret></AlphavantageApiKey>'],
        miss: ['ALPHAVANTAGE_API_KEY=<[A-Z0-9]{6}>', 'alphavantage_api_key: ${ALPHAVANTAGE_API_KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Claim a key with your address.', url: 'https://www.alphavantage.co/support/#api-key' }],
    check: [
      {
        text: 'Alpha Vantage shows no usage: watch for answers that name the limit.',
        url: 'https://www.alphavantage.co/support/',
      },
    ],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [
      { text: 'Write to support@alphavantage.co for a new key.', url: 'https://www.alphavantage.co/support/#api-key' },
    ],
    risks: ['Your quota is spent.'],
    links: ['https://www.alphavantage.co/documentation/', 'https://www.alphavantage.co/support/'],
  },
});
