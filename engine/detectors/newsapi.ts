import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'newsapi',
  name: 'News API',
  home: 'https://newsapi.org/',
  secrets: [
    {
      id: 'newsapi-api-key',
      name: 'News API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['newsapi', 'news_api'],
      check: notWords,
      environmentVariable: 'NEWSAPI_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['NEWSAPI_KEY=<secret>', 'https://newsapi.org/v2/top-headlines?country=de&apiKey=<secret>'],
        miss: ['NEWSAPI_KEY=<[0-9a-f]{9}>', 'https://newsapi.org/v2/everything?q=x'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account has one key.', url: 'https://newsapi.org/account' }],
    check: [{ text: 'The account’s page shows today’s requests.', url: 'https://newsapi.org/account' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [{ text: 'Account page: “Regenerate”.', url: 'https://newsapi.org/account' }],
    risks: ['Your plan’s requests are spent.'],
    links: ['https://newsapi.org/docs/authentication', 'https://newsapi.org/docs'],
  },
});
