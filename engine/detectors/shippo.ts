import { provider } from '../provider';

export default provider({
  id: 'shippo',
  name: 'Shippo',
  home: 'https://goshippo.com/',
  secrets: [
    {
      id: 'shippo-api-token',
      name: 'Shippo API token',
      keywords: ['shippo_live_', 'shippo_test_'],
      pattern: /shippo_(?:live|test)_[0-9a-f]{40}/,
      environmentVariable: 'SHIPPO_TOKEN',
      sample: 'shippo_live_[0-9a-f]{40}',
      examples: {
        match: ["SHIPPO_TOKEN = '<secret>'", '<add key="ShippoToken" value="<secret>" />'],
        miss: ['SHIPPO_TOKEN=<shippo_live_[0-9a-f]{8}>', 'shippoToken := os.Getenv("SHIPPO_TOKEN")'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Generate a token for live or test.', url: 'https://portal.goshippo.com/api-config/api' }],
    check: [{ text: 'Labels and shipments, and the bill.', url: 'https://apps.goshippo.com/' }],
    rotate: [{ text: 'Tokens can stand side by side: make another, deploy it, delete the first.' }],
    revoke: [{ text: 'API settings: delete the token.', url: 'https://portal.goshippo.com/api-config/api' }],
    risks: ['Labels are bought at your cost, addresses read.'],
    links: ['https://docs.goshippo.com/docs/guides_general/authentication/', 'https://docs.goshippo.com/'],
  },
});
