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
    create: [{ text: 'The dashboard shows the account’s key.', url: 'https://finnhub.io/dashboard' }],
    check: [{ text: 'The dashboard shows usage.', url: 'https://finnhub.io/dashboard' }],
    rotate: [{ text: 'There is one key: regenerate it and deploy at once.' }],
    revoke: [{ text: 'Dashboard, regenerate the key.', url: 'https://finnhub.io/dashboard' }],
    risks: ['Your quota is used up.'],
    links: ['https://finnhub.io/docs/api', 'https://finnhub.io/'],
  },
});
