import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'aylien',
  name: 'AYLIEN News API',
  home: 'https://aylien.com/',
  secrets: [
    {
      id: 'aylien-application-key',
      name: 'AYLIEN News API application key',
      pattern: /[0-9a-z]{32}/,
      near: ['aylien', 'newsapi-application-key'],
      reach: 80,
      check: notWords,
      environmentVariable: 'AYLIEN_APP_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['AYLIEN_APP_KEY=<secret>', 'X-AYLIEN-NewsAPI-Application-Key: <secret>'],
        miss: ['AYLIEN_APP_KEY=<[0-9a-f]{9}>', 'X-AYLIEN-NewsAPI-Application-Key: ${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s application key stands in the account.', url: 'https://app.aylien.com/' }],
    check: [
      {
        text: 'AYLIEN News API shows no last use of the application key: compare requests and changes with your own.',
        url: 'https://app.aylien.com/',
      },
    ],
    rotate: [{ text: 'There is one application key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new application key in the account.', url: 'https://app.aylien.com/' }],
    risks: ['Your quota is used up.'],
    links: ['https://docs.aylien.com/', 'https://aylien.com/'],
  },
});
