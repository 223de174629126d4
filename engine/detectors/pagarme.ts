import { provider } from '../provider';

export default provider({
  id: 'pagarme',
  name: 'Pagar.me',
  home: 'https://pagar.me/',
  secrets: [
    {
      id: 'pagarme-api-key',
      name: 'Pagar.me API key',
      keywords: ['ak_live_', 'ak_test_'],
      pattern: /ak_(?:live|test)_[A-Za-z0-9]{30}/,
      environmentVariable: 'PAGARME_API_KEY',
      sample: 'ak_live_[A-Za-z0-9]{30}',
      examples: {
        match: ["PAGARME_API_KEY = '<secret>'", "const pagarmeApiKey = '<secret>';"],
        miss: ['PAGARME_API_KEY=<ak_live_[a-z]{9}>', 'pagarme_api_key = os.environ["PAGARME_API_KEY"]'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Settings, Keys shows the account’s keys.', url: 'https://dash.pagar.me/' }],
    check: [{ text: 'The dashboard lists transactions and requests.', url: 'https://dash.pagar.me/' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [{ text: 'Settings, Keys, make new ones.', url: 'https://dash.pagar.me/' }],
    risks: ['Customers can be charged and refunded, transfers made.'],
    links: ['https://docs.pagar.me/'],
  },
});
