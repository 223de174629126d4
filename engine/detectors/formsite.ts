import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'formsite',
  name: 'Formsite',
  home: 'https://www.formsite.com/',
  secrets: [
    {
      id: 'formsite-api-token',
      name: 'Formsite API token',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['formsite'],
      reach: 80,
      check: notWords,
      environmentVariable: 'FORMSITE_API_TOKEN',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: [
          'FORMSITE_API_TOKEN=<secret>',
          'curl -H "Authorization: bearer <secret>" https://fs1.formsite.com/api/v2/abc/forms',
        ],
        miss: [
          'FORMSITE_API_TOKEN=<[0-9a-f]{9}>',
          'curl -H "Authorization: bearer ${KEY}" https://fs1.formsite.com/api/v2/abc/forms',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API token in the account’s settings, one for each program.',
        url: 'https://www.formsite.com/',
      },
    ],
    check: [
      {
        text: 'Formsite shows no last use of an API token: compare requests and changes with your own.',
        url: 'https://www.formsite.com/',
      },
    ],
    rotate: [{ text: 'Create a second API token, deploy it, delete the first.' }],
    revoke: [
      { text: 'Delete the API token in the account’s settings: it stops at once.', url: 'https://www.formsite.com/' },
    ],
    risks: ['What people entered into your forms can be read.'],
    links: ['https://support.formsite.com/', 'https://www.formsite.com/'],
  },
});
