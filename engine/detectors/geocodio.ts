import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'geocodio',
  name: 'Geocodio',
  home: 'https://www.geocod.io/',
  secrets: [
    {
      id: 'geocodio-api-key',
      name: 'Geocodio API key',
      pattern: /[0-9a-z]{39}/,
      near: ['geocod', 'geocodio', 'geocod.io'],
      reach: 80,
      check: notWords,
      environmentVariable: 'GEOCODIO_API_KEY',
      sample: '[0-9a-f]{39}',
      examples: {
        match: ['GEOCODIO_API_KEY=<secret>', 'https://api.geocod.io/v1.7/geocode?api_key=<secret>'],
        miss: ['GEOCODIO_API_KEY=<[0-9a-f]{9}>', 'https://api.geocod.io/v1.7/geocode?api_key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Dashboard, API Keys, Create: limit it to the endpoints that the program calls.', url: 'https://dash.geocod.io/apikey' }],
    check: [
      {
        text: 'Geocodio shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://dash.geocod.io/apikey',
      },
    ],
    rotate: [{ text: 'Keys stand side by side: create the second with the same endpoints, deploy it, delete the first.' }],
    revoke: [{ text: 'Dashboard, API Keys, delete it.', url: 'https://dash.geocod.io/apikey' }],
    risks: ['Lookups are made at your cost; lists with addresses that were uploaded can be downloaded.'],
    links: ['https://www.geocod.io/docs/'],
  },
});
