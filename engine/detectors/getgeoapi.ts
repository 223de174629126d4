import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'getgeoapi',
  name: 'GetGeoAPI',
  home: 'https://getgeoapi.com/',
  secrets: [
    {
      id: 'getgeoapi-api-key',
      name: 'GetGeoAPI API key',
      pattern: /[0-9a-z]{40}/,
      near: ['getgeoapi'],
      reach: 80,
      check: notWords,
      environmentVariable: 'GETGEOAPI_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['GETGEOAPI_KEY=<secret>', 'https://api.getgeoapi.com/v2/ip/check?api_key=<secret>'],
        miss: ['GETGEOAPI_KEY=<[0-9a-f]{9}>', 'https://api.getgeoapi.com/v2/ip/check?api_key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the dashboard.', url: 'https://getgeoapi.com/dashboard' }],
    check: [
      {
        text: 'GetGeoAPI shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://getgeoapi.com/dashboard',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the dashboard.', url: 'https://getgeoapi.com/dashboard' }],
    risks: ['Your quota is used up.'],
    links: ['https://getgeoapi.com/documentation', 'https://getgeoapi.com/'],
  },
});
