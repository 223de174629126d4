import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'flightstats',
  name: 'FlightStats by Cirium',
  home: 'https://developer.cirium.com/',
  secrets: [
    {
      id: 'flightstats-application-key',
      name: 'FlightStats by Cirium application key',
      pattern: /[0-9a-z]{32}/,
      near: ['flightstats', 'flight_stats'],
      reach: 80,
      check: notWords,
      environmentVariable: 'FLIGHTSTATS_APP_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: [
          'FLIGHTSTATS_APP_KEY=<secret>',
          'https://api.flightstats.com/flex/airports/rest/v1/json/active?appKey=<secret>',
        ],
        miss: [
          'FLIGHTSTATS_APP_KEY=<[0-9a-f]{9}>',
          'https://api.flightstats.com/flex/airports/rest/v1/json/active?appKey=${KEY}',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an application key in the developer account, one for each program.',
        url: 'https://developer.cirium.com/',
      },
    ],
    check: [
      {
        text: 'FlightStats by Cirium shows no last use of an application key: compare requests and changes with your own.',
        url: 'https://developer.cirium.com/',
      },
    ],
    rotate: [{ text: 'Create a second application key, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the application key in the developer account: it stops at once.',
        url: 'https://developer.cirium.com/',
      },
    ],
    risks: ['Requests are made at your expense.'],
    links: ['https://developer.cirium.com/apis', 'https://developer.cirium.com/'],
  },
});
