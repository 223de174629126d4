import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'deputy',
  name: 'Deputy',
  home: 'https://www.deputy.com/',
  secrets: [
    {
      id: 'deputy-permanent-token',
      name: 'Deputy permanent token',
      pattern: /[0-9a-z]{32}/,
      near: ['deputy.com', 'deputy_token', 'deputytoken', 'deputy_api'],
      named: ['deputy'],
      reach: 80,
      check: notWords,
      environmentVariable: 'DEPUTY_TOKEN',
      sample: '[0-9a-f]{32}',
      examples: {
        match: [
          'DEPUTY_TOKEN=<secret>',
          'curl -H "Authorization: OAuth <secret>" https://shop.eu.deputy.com/api/v1/me',
        ],
        miss: [
          'DEPUTY_TOKEN=<[0-9a-f]{9}>',
          'curl -H "Authorization: OAuth ${KEY}" https://shop.eu.deputy.com/api/v1/me',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a permanent token in the OAuth clients page, one for each program.',
        url: 'https://once.deputy.com/my/oauth_clients',
      },
    ],
    check: [
      {
        text: 'Deputy shows no last use of a permanent token: compare requests and changes with your own.',
        url: 'https://once.deputy.com/my/oauth_clients',
      },
    ],
    rotate: [{ text: 'Create a second permanent token, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the permanent token in the OAuth clients page: it stops at once.',
        url: 'https://once.deputy.com/my/oauth_clients',
      },
    ],
    risks: ['Staff, rosters and timesheets can be read and changed.'],
    links: ['https://developer.deputy.com/', 'https://www.deputy.com/'],
  },
});
