import { provider } from '../provider';

export default provider({
  id: 'apideck',
  name: 'Apideck',
  home: 'https://www.apideck.com/',
  secrets: [
    {
      id: 'apideck-api-key',
      name: 'Apideck API key',
      keywords: ['sk_live_'],
      pattern: /sk_live_[A-Za-z0-9-]{80,100}(?![\w-])/,
      near: ['apideck'],
      entropy: 4,
      environmentVariable: 'APIDECK_API_KEY',
      sample: 'sk_live_[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}-[A-Za-z0-9]{56}',
      examples: {
        match: ['APIDECK_API_KEY=<secret>', "new Apideck({ apiKey: '<secret>', appId: 'x' })"],
        miss: ['APIDECK_API_KEY=<sk_live_[A-Za-z0-9]{12}>', 'APIDECK_APP_ID=<[A-Za-z0-9]{40}>'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The application’s key stands in its settings.', url: 'https://platform.apideck.com/' }],
    check: [{ text: 'The platform’s logs list API calls.', url: 'https://platform.apideck.com/' }],
    rotate: [{ text: 'Roll the key and deploy the new one within the time the old one still lives.' }],
    revoke: [{ text: 'Configuration, API keys, roll.', url: 'https://platform.apideck.com/' }],
    risks: ['Your customers’ connected services can be read and changed.'],
    links: ['https://developers.apideck.com/', 'https://www.apideck.com/'],
  },
});
