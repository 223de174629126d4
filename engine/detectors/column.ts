import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'column',
  name: 'Column',
  home: 'https://column.com/',
  secrets: [
    {
      id: 'column-api-key',
      name: 'Column API key',
      pattern: /(?:live|test)_[A-Za-z0-9]{27}/,
      near: ['column_api_key', 'columnapikey', 'api.column.com', 'column_key'],
      named: ['column'],
      entropy: 3.5,
      check: notWords,
      confidence: 'likely',
      environmentVariable: 'COLUMN_API_KEY',
      sample: 'live_[A-Za-z0-9]{27}',
      examples: {
        match: ['COLUMN_API_KEY=<secret>', 'curl -u :<secret> https://api.column.com/bank-accounts'],
        miss: ['COLUMN_API_KEY=<live_[A-Za-z0-9]{6}>', 'https://api.column.com/bank-accounts'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a key for the platform, live or sandbox, and allow only your addresses.',
        url: 'https://dashboard.column.com/',
      },
    ],
    check: [
      { text: 'The dashboard’s logs list requests; transfers have events.', url: 'https://dashboard.column.com/' },
    ],
    rotate: [{ text: 'Create a second key, deploy it, revoke the first.' }],
    revoke: [{ text: 'Platform, API keys, revoke.', url: 'https://dashboard.column.com/' }],
    risks: ['Money can be sent from the platform’s accounts.'],
    links: ['https://column.com/docs/guides', 'https://column.com/docs/api'],
  },
});
