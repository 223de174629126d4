import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'demio',
  name: 'Demio',
  home: 'https://www.demio.com/',
  secrets: [
    {
      id: 'demio-api-secret',
      name: 'Demio API secret',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['demio', 'demio_api', 'demioapi', 'my.demio.com', 'demio_secret', 'demiosecret'],
      reach: 80,
      check: notWords,
      environmentVariable: 'DEMIO_API_SECRET',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['DEMIO_API_SECRET=<secret>', 'curl -H "Api-Secret: <secret>" https://my.demio.com/api/v1/events'],
        miss: ['DEMIO_API_SECRET=<[0-9a-f]{9}>', 'curl -H "Api-Secret: ${KEY}" https://my.demio.com/api/v1/events'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The account’s API secret stands in the settings, API.',
        url: 'https://my.demio.com/manage/settings/api-details',
      },
    ],
    check: [
      {
        text: 'Demio shows no last use of the API secret: compare requests and changes with your own.',
        url: 'https://my.demio.com/manage/settings/api-details',
      },
    ],
    rotate: [{ text: 'There is one API secret: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [
      { text: 'Make a new API secret in the settings, API.', url: 'https://my.demio.com/manage/settings/api-details' },
    ],
    risks: ['Events and registrants with their addresses can be read and changed.'],
    links: ['https://publicdemioapi.docs.apiary.io/', 'https://www.demio.com/'],
  },
});
