import { provider } from '../provider';

export default provider({
  id: 'redirect-pizza',
  name: 'redirect.pizza',
  home: 'https://redirect.pizza/',
  secrets: [
    {
      id: 'redirect-pizza-api-token',
      name: 'redirect.pizza API token',
      keywords: ['rpa_'],
      pattern: /rpa_[a-z]{28,31}[A-Za-z0-9]{0,3}/,
      near: ['redirect.pizza', 'redirect_pizza', 'redirectpizza', 'redirect-pizza'],
      environmentVariable: 'REDIRECT_PIZZA_TOKEN',
      sample: 'rpa_[a-z]{30}',
      examples: {
        match: ["REDIRECT_PIZZA_TOKEN = '<secret>'", '"redirectPizzaToken": "<secret>"'],
        miss: ['REDIRECT_PIZZA_TOKEN=<rpa_[a-z]{8}>', 'REDIRECT_PIZZA_TOKEN=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Generate a token, read-only where that is enough.', url: 'https://redirect.pizza/api-tokens' }],
    check: [{ text: 'Redirects and their changes in the dashboard.', url: 'https://redirect.pizza/redirects' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'API tokens: delete the token.', url: 'https://redirect.pizza/api-tokens' }],
    risks: ['Your domains’ redirects can be changed: visitors led elsewhere.'],
    links: ['https://redirect.pizza/docs', 'https://redirect.pizza/support'],
  },
});
