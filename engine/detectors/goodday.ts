import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'goodday',
  name: 'GoodDay',
  home: 'https://www.goodday.work/',
  secrets: [
    {
      id: 'goodday-api-token',
      name: 'GoodDay API token',
      pattern: /[0-9a-z]{32}/,
      near: ['goodday_api', 'gooddayapi', 'api.goodday.work', 'goodday_token'],
      named: ['goodday'],
      reach: 80,
      check: notWords,
      environmentVariable: 'GOODDAY_API_TOKEN',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['GOODDAY_API_TOKEN=<secret>', 'curl -H "gd-api-token: <secret>" https://api.goodday.work/2.0/users'],
        miss: ['GOODDAY_API_TOKEN=<[0-9a-f]{9}>', 'curl -H "gd-api-token: ${KEY}" https://api.goodday.work/2.0/users'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API token in the organization’s settings, one for each program.',
        url: 'https://www.goodday.work/',
      },
    ],
    check: [
      {
        text: 'GoodDay shows no last use of an API token: compare requests and changes with your own.',
        url: 'https://www.goodday.work/',
      },
    ],
    rotate: [{ text: 'Create a second API token, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API token in the organization’s settings: it stops at once.',
        url: 'https://www.goodday.work/',
      },
    ],
    risks: ['Projects and tasks can be read and changed.'],
    links: ['https://www.goodday.work/developers/api-v2', 'https://www.goodday.work/'],
  },
});
