import { provider } from '../provider';

export default provider({
  id: 'foursquare',
  name: 'Foursquare',
  home: 'https://foursquare.com/',
  secrets: [
    {
      id: 'foursquare-api-key',
      name: 'Foursquare API key',
      keywords: ['fsq3'],
      pattern: /fsq3[A-Za-z0-9+/]{43,44}={0,2}(?![\w+/])/,
      entropy: 4,
      environmentVariable: 'FOURSQUARE_API_KEY',
      sample: 'fsq3[A-Za-z0-9+/]{43}=',
      examples: {
        match: ['FOURSQUARE_API_KEY=<secret>', "headers: { Authorization: '<secret>' }"],
        miss: ['FOURSQUARE_API_KEY=<fsq3[A-Za-z0-9]{8}>', 'fsq3 starts a key'],
      },
    },
    {
      id: 'foursquare-client-secret',
      name: 'Foursquare client secret',
      pattern: /[A-Z0-9]{48}/,
      near: ['foursquare'],
      reach: 120,
      entropy: 3.9,
      environmentVariable: 'FOURSQUARE_CLIENT_SECRET',
      sample: '[A-Z0-9]{48}',
      examples: {
        match: [
          'FOURSQUARE_CLIENT_SECRET=<secret>',
          'https://api.foursquare.com/v2/venues/search?client_secret=<secret>',
        ],
        miss: ['FOURSQUARE_CLIENT_SECRET=<[A-Z0-9]{12}>', 'https://foursquare.com/developers/apps'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Generate an API key for each project.', url: 'https://foursquare.com/developers/' }],
    check: [{ text: 'The console shows usage.', url: 'https://foursquare.com/developers/' }],
    rotate: [{ text: 'Generate a second key, deploy it, delete the first.' }],
    revoke: [
      { text: 'Project, delete the key, or reset the client secret.', url: 'https://foursquare.com/developers/' },
    ],
    risks: ['Requests are made at your expense.'],
    links: ['https://docs.foursquare.com/', 'https://foursquare.com/developers/'],
  },
});
