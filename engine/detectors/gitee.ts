import { provider } from '../provider';

export default provider({
  id: 'gitee',
  name: 'Gitee',
  home: 'https://gitee.com/',
  secrets: [
    {
      id: 'gitee-access-token',
      name: 'Gitee personal access token',
      pattern: /[0-9a-f]{32}/,
      near: ['gitee'],
      reach: 40,
      environmentVariable: 'GITEE_TOKEN',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['GITEE_TOKEN=<secret>', 'https://gitee.com/api/v5/user?access_token=<secret>'],
        miss: ['GITEE_TOKEN=<[0-9a-f]{9}>', 'https://gitee.com/acme/shop.git'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a token with the scopes it needs, with an expiry.',
        url: 'https://gitee.com/profile/personal_access_tokens',
      },
    ],
    check: [
      {
        text: 'The account’s security log lists logins and operations.',
        url: 'https://gitee.com/profile/security_logs',
      },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Delete the token.', url: 'https://gitee.com/profile/personal_access_tokens' }],
    risks: ['Repositories can be read and pushed to.'],
    links: ['https://gitee.com/api/v5/swagger'],
  },
});
