import { provider } from '../provider';

export default provider({
  id: 'dovico',
  name: 'Dovico',
  home: 'https://www.dovico.com/',
  secrets: [
    {
      id: 'dovico-user-token',
      name: 'Dovico user token',
      pattern: /[0-9a-f]{32}\.[0-9a-z]{1,8}/,
      near: ['dovico'],
      reach: 80,
      entropy: 3,
      environmentVariable: 'DOVICO_TOKEN',
      sample: '[0-9a-f]{32}.[0-9a-z]{6}',
      examples: {
        match: ['DOVICO_TOKEN=<secret>', 'Authorization: WRAP access_token="client=a&user_token=<secret>" # dovico'],
        miss: ['DOVICO_TOKEN=<[0-9a-f]{9}>', 'Authorization: WRAP access_token="client=a&user_token=${KEY}" # dovico'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'The account’s user token stands in the database options.', url: 'https://timesheet.dovico.com/' },
    ],
    check: [
      {
        text: 'Dovico shows no last use of the user token: compare requests and changes with your own.',
        url: 'https://timesheet.dovico.com/',
      },
    ],
    rotate: [{ text: 'There is one user token: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new user token in the database options.', url: 'https://timesheet.dovico.com/' }],
    risks: ['Hours and expenses can be read and changed.'],
    links: ['https://timesheet.dovico.com/developer/API_doc/', 'https://www.dovico.com/'],
  },
});
