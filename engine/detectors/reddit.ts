import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'reddit',
  name: 'Reddit',
  home: 'https://www.reddit.com/',
  secrets: [
    {
      id: 'reddit-client-secret',
      name: 'Reddit client secret',
      pattern: /[A-Za-z0-9_-]{27,30}(?![\w-])/,
      near: ['reddit'],
      entropy: 3.9,
      check: notWords,
      environmentVariable: 'REDDIT_CLIENT_SECRET',
      sample: '[A-Za-z0-9]{30}',
      examples: {
        match: ['reddit_client_secret: <secret>', 'private static final String REDDIT_CLIENT_SECRET = "<secret>";'],
        miss: ['REDDIT_CLIENT_SECRET=<[A-Za-z0-9]{8}>', 'REDDIT_CLIENT_SECRET=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make an app of type “script” or “web app”.', url: 'https://www.reddit.com/prefs/apps' }],
    check: [{ text: 'The account’s activity and its list of apps.', url: 'https://www.reddit.com/account-activity' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [
      { text: 'Edit or delete the app; a token: POST /api/v1/revoke_token.', url: 'https://www.reddit.com/prefs/apps' },
    ],
    risks: ['With the account’s password or a token: posts, messages and moderation in its name.'],
    links: ['https://github.com/reddit-archive/reddit/wiki/OAuth2', 'https://www.reddit.com/dev/api/'],
  },
});
