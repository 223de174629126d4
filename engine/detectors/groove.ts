import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'groove',
  name: 'Groove',
  home: 'https://www.groovehq.com/',
  secrets: [
    {
      id: 'groove-api-token',
      name: 'Groove API token',
      pattern: /[A-Za-z0-9]{64}/,
      near: ['groovehq', 'groove_api', 'grooveapi'],
      reach: 80,
      check: notWords,
      environmentVariable: 'GROOVEHQ_API_TOKEN',
      sample: '[0-9a-f]{64}',
      examples: {
        match: [
          'GROOVEHQ_API_TOKEN=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://api.groovehq.com/v1/tickets',
        ],
        miss: [
          'GROOVEHQ_API_TOKEN=<[0-9a-f]{9}>',
          'curl -H "Authorization: Bearer ${KEY}" https://api.groovehq.com/v1/tickets',
        ],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API token stands in the settings, API.', url: 'https://www.groovehq.com/' }],
    check: [
      {
        text: 'Groove shows no last use of the API token: compare requests and changes with your own.',
        url: 'https://www.groovehq.com/',
      },
    ],
    rotate: [{ text: 'There is one API token: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API token in the settings, API.', url: 'https://www.groovehq.com/' }],
    risks: ['Tickets and customers can be read and answered.'],
    links: ['https://developer.groovehq.com/', 'https://www.groovehq.com/'],
  },
});
