import { provider } from '../provider';

export default provider({
  id: 'yahoo',
  name: 'Yahoo',
  home: 'https://www.yahoo.com/',
  secrets: [
    {
      id: 'yahoo-client-secret',
      name: 'Yahoo client secret',
      pattern: /[0-9A-Fa-f]{40}/,
      near: [
        'yahoo',
        'dj0yJmk9',
        'yahoo_client_secret',
        'yahooclientsecret',
        'yahoo_secret',
        'yahoosecret',
        'yahoo_consumer',
        'yahooconsumer',
      ],
      environmentVariable: 'YAHOO_CLIENT_SECRET',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['yahoo_client_secret: <secret>', 'client = Client(yahoo_client_secret="<secret>")'],
        miss: ['YAHOO_CLIENT_SECRET=<[0-9a-f]{9}>', 'yahooClientSecret := os.Getenv("YAHOO_CLIENT_SECRET")'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make an app with the API permissions it needs.', url: 'https://developer.yahoo.com/apps/' }],
    check: [{ text: 'The account’s recent activity lists apps.', url: 'https://login.yahoo.com/myaccount/security/' }],
    rotate: [{ text: 'Only one key lives at a time: prepare the callers to read it from one place, then regenerate.' }],
    revoke: [{ text: 'The app’s page: delete the app and make a new one.', url: 'https://developer.yahoo.com/apps/' }],
    risks: ['With a code or refresh token people’s data in the app’s permissions.'],
    links: ['https://developer.yahoo.com/oauth2/guide/', 'https://developer.yahoo.com/'],
  },
});
