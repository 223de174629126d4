import { provider } from '../provider';

export default provider({
  id: 'klarna',
  name: 'Klarna',
  home: 'https://www.klarna.com/',
  secrets: [
    {
      id: 'klarna-api-key',
      name: 'Klarna API key',
      keywords: ['klarna_live_api_', 'klarna_test_api_'],
      pattern: /klarna_(?:live|test)_api_[A-Za-z0-9+/_=!*()#?$-]{24,220}/,
      entropy: 3.6,
      environmentVariable: 'KLARNA_API_KEY',
      sample: 'klarna_live_api_[A-Za-z0-9]{80}',
      examples: {
        match: ['KLARNA_API_KEY=<secret>', '"klarnaPassword": "<klarna_test_api_[A-Za-z0-9]{60}>"'],
        miss: ['KLARNA_CLIENT_ID=<klarna_live_client_[A-Za-z0-9]{40}>', 'KLARNA_API_KEY=klarna_test_api_key'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Merchant portal, Settings, Klarna API Keys: generate a key.', url: 'https://portal.klarna.com/' },
    ],
    check: [{ text: 'Orders in the merchant portal.', url: 'https://portal.klarna.com/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'Klarna API Keys, disable the key.', url: 'https://portal.klarna.com/' }],
    risks: ['Orders can be read, captured and refunded.'],
    links: ['https://docs.klarna.com/api/authentication/', 'https://docs.klarna.com/'],
  },
});
