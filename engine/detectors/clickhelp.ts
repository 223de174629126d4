import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'clickhelp',
  name: 'ClickHelp',
  home: 'https://clickhelp.com/',
  secrets: [
    {
      id: 'clickhelp-api-key',
      name: 'ClickHelp API key',
      pattern: /[A-Za-z0-9]{24}/,
      near: ['clickhelp'],
      reach: 80,
      check: notWords,
      environmentVariable: 'CLICKHELP_API_KEY',
      sample: '[A-Za-z0-9]{24}',
      examples: {
        match: [
          'CLICKHELP_API_KEY=<secret>',
          'curl -u me@example.com:<secret> https://shop.clickhelp.co/api/v1/projects',
        ],
        miss: [
          'CLICKHELP_API_KEY=<[0-9a-f]{9}>',
          'curl -u me@example.com:${KEY} https://shop.clickhelp.co/api/v1/projects',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The account’s API key stands in the user’s profile.',
        url: 'https://clickhelp.com/software-documentation-tool/user-manual/',
      },
    ],
    check: [
      {
        text: 'ClickHelp shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://clickhelp.com/software-documentation-tool/user-manual/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [
      {
        text: 'Make a new API key in the user’s profile.',
        url: 'https://clickhelp.com/software-documentation-tool/user-manual/',
      },
    ],
    risks: ['Documentation, unpublished too, can be read and changed.'],
    links: [
      'https://clickhelp.com/software-documentation-tool/user-manual/api-overview.html',
      'https://clickhelp.com/',
    ],
  },
});
