import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'looker',
  name: 'Looker',
  home: 'https://cloud.google.com/looker',
  secrets: [
    {
      id: 'looker-client-secret',
      name: 'Looker API client secret',
      pattern: /[A-Za-z0-9]{24}|[A-Za-z0-9]{20}/,
      near: ['looker'],
      check: notWords,
      environmentVariable: 'LOOKERSDK_CLIENT_SECRET',
      sample: '[A-Za-z0-9]{24}',
      examples: {
        match: ['LOOKERSDK_CLIENT_SECRET=<secret>', 'lookersdkClientSecret := "<secret>"'],
        miss: [
          'LOOKERSDK_CLIENT_SECRET=<[A-Za-z0-9]{8}>',
          'lookersdkClientSecret := os.Getenv("LOOKERSDK_CLIENT_SECRET")',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Admin, Users, the user’s API keys: make a pair for a user with a narrow role.',
        url: 'https://cloud.google.com/looker/docs/api-auth',
      },
    ],
    check: [
      {
        text: 'System Activity lists queries and logins by API user.',
        url: 'https://cloud.google.com/looker/docs/system-activity-pages',
      },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [
      {
        text: 'The user’s API keys: delete the pair.',
        url: 'https://cloud.google.com/looker/docs/admin-panel-users-users',
      },
    ],
    risks: ['The databases behind the models can be queried with the user’s rights.'],
    links: ['https://cloud.google.com/looker/docs/api-auth'],
  },
});
