import { provider } from '../provider';

export default provider({
  id: 'appointedd',
  name: 'Appointedd',
  home: 'https://www.appointedd.com/',
  secrets: [
    {
      id: 'appointedd-api-key',
      name: 'Appointedd API key',
      pattern: /(?<![A-Za-z0-9+\/])[A-Za-z0-9+\/]{86}==/,
      near: ['appointedd'],
      reach: 80,
      environmentVariable: 'APPOINTEDD_API_KEY',
      sample: '[A-Za-z0-9+/]{85}[AQgw]==',
      examples: {
        match: ['APPOINTEDD_API_KEY=<secret>', 'curl -H "X-API-KEY: <secret>" https://api.appointedd.com/v1/bookings'],
        miss: [
          'APPOINTEDD_API_KEY=<[0-9a-f]{9}>',
          'curl -H "X-API-KEY: ${KEY}" https://api.appointedd.com/v1/bookings',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key in the organization’s settings, one for each program.',
        url: 'https://app.appointedd.com/',
      },
    ],
    check: [
      {
        text: 'Appointedd shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://app.appointedd.com/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API key in the organization’s settings: it stops at once.',
        url: 'https://app.appointedd.com/',
      },
    ],
    risks: ['Bookings with names and addresses can be read and changed.'],
    links: ['https://developers.appointedd.com/', 'https://www.appointedd.com/'],
  },
});
