import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'finnhub',
  name: 'Finnhub',
  home: 'https://finnhub.io/',
  secrets: [
    {
      id: 'finnhub-api-key',
      name: 'Finnhub API key',
      pattern: /[a-z0-9]{20}(?:[a-z0-9]{20})?|[A-Za-z0-9]{20}/,
      near: ['finnhub'],
      reach: 80,
      entropy: 3,
      check: notWords,
      environmentVariable: 'FINNHUB_API_KEY',
      sample: 'c[a-z0-9]{19}',
      examples: {
        match: ['FINNHUB_API_KEY=<secret>', 'finnhub.Client(api_key="<secret>")'],
        miss: ['FINNHUB_API_KEY=<[a-z0-9]{10}>', 'https://finnhub.io/api/v1/quote'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Registering makes one key, which stands in the dashboard, beside a secret for webhooks.', url: 'https://finnhub.io/dashboard' }],
    check: [{ text: 'Finnhub shows no last use: answers of 429 that your own calls do not explain tell of others.' }],
    rotate: [{ text: 'There is one key: regenerate it and deploy at once.' }],
    revoke: [{ text: 'Dashboard, regenerate the key.', url: 'https://finnhub.io/dashboard' }],
    risks: ['The limit of calls a minute is used up, and paid data read by others.'],
    links: ['https://finnhub.io/docs/api/authentication'],
  },
});
