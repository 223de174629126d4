import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'guru',
  name: 'Guru',
  home: 'https://www.getguru.com/',
  secrets: [
    {
      id: 'guru-user-token',
      name: 'Guru user token',
      pattern: /(?<![\w-])[0-9a-z-]{36}(?![\w-])/,
      near: ['getguru', 'guru_token', 'gurutoken', 'guru_api'],
      named: ['guru'],
      reach: 80,
      entropy: 3,
      check: notWords,
      environmentVariable: 'GURU_TOKEN',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['GURU_TOKEN=<secret>', 'curl -u me@example.com:<secret> https://api.getguru.com/api/v1/teams'],
        miss: ['GURU_TOKEN=<[0-9a-f]{9}>', 'curl -u me@example.com:${KEY} https://api.getguru.com/api/v1/teams'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an user token in the settings, API access, one for each program.',
        url: 'https://app.getguru.com/settings/api-access',
      },
    ],
    check: [
      {
        text: 'Guru shows no last use of an user token: compare requests and changes with your own.',
        url: 'https://app.getguru.com/settings/api-access',
      },
    ],
    rotate: [{ text: 'Create a second user token, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the user token in the settings, API access: it stops at once.',
        url: 'https://app.getguru.com/settings/api-access',
      },
    ],
    risks: ['Cards of the user can be read and changed.'],
    links: ['https://developer.getguru.com/', 'https://www.getguru.com/'],
  },
});
