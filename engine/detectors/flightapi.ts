import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'flightapi',
  name: 'FlightAPI',
  home: 'https://www.flightapi.io/',
  secrets: [
    {
      id: 'flightapi-api-key',
      name: 'FlightAPI API key',
      pattern: /[0-9a-z]{24}/,
      near: ['flightapi', 'flight_api'],
      reach: 80,
      entropy: 2.6,
      check: notWords,
      environmentVariable: 'FLIGHTAPI_KEY',
      sample: '[0-9a-f]{24}',
      examples: {
        match: ['FLIGHTAPI_KEY=<secret>', 'https://api.flightapi.io/iata?api_key=<secret>'],
        miss: ['FLIGHTAPI_KEY=<[0-9a-f]{9}>', 'https://api.flightapi.io/iata?api_key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the dashboard.', url: 'https://api.flightapi.io/dashboard' }],
    check: [
      {
        text: 'FlightAPI shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://api.flightapi.io/dashboard',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the dashboard.', url: 'https://api.flightapi.io/dashboard' }],
    risks: ['Your quota is used up.'],
    links: ['https://docs.flightapi.io/', 'https://www.flightapi.io/'],
  },
});
