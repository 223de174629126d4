import { provider } from '../provider';

export default provider({
  id: 'onelogin',
  name: 'OneLogin',
  home: 'https://www.onelogin.com/',
  secrets: [
    {
      id: 'onelogin-client-secret',
      name: 'OneLogin API client secret',
      pattern: /[0-9a-f]{64}/,
      near: ['onelogin', 'one_login'],
      environmentVariable: 'ONELOGIN_CLIENT_SECRET',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ["ONELOGIN_CLIENT_SECRET = '<secret>'", '"oneloginClientSecret": "<secret>"'],
        miss: ['ONELOGIN_CLIENT_SECRET=<[0-9a-f]{9}>', 'oneloginClientSecret := os.Getenv("ONELOGIN_CLIENT_SECRET")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Developers, API Credentials: make a pair with the least of the five scopes.',
        url: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
      },
    ],
    check: [
      {
        text: 'Activity, Events lists what API credentials did.',
        url: 'https://developers.onelogin.com/api-docs/2/events/list-events',
      },
    ],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [
      {
        text: 'API Credentials: disable the pair, later delete it.',
        url: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
      },
    ],
    prevent: [
      {
        text: '“Authentication only” or “Read users” where nothing is managed; a credential for each program.',
        url: 'https://developers.onelogin.com/api-docs/1/getting-started/working-with-api-credentials',
      },
    ],
    risks: ['Users can be read, with “Manage all” made, changed and logged in as.'],
    links: ['https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials'],
  },
});
