import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'ticketmaster',
  name: 'Ticketmaster',
  home: 'https://developer.ticketmaster.com/',
  secrets: [
    {
      id: 'ticketmaster-api-key',
      name: 'Ticketmaster API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['ticketmaster'],
      check: notWords,
      environmentVariable: 'TICKETMASTER_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['TICKETMASTER_API_KEY=<secret>', 'client = Client(ticketmaster_api_key="<secret>")'],
        miss: ['TICKETMASTER_API_KEY=<[A-Za-z0-9]{8}>', 'ticketmasterApiKey := os.Getenv("TICKETMASTER_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'My Apps: make an app for each program.', url: 'https://developer-acct.ticketmaster.com/user/login' },
    ],
    check: [{ text: 'My Apps, Analytics counts calls.', url: 'https://developer-acct.ticketmaster.com/user/login' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'My Apps: delete the app.', url: 'https://developer-acct.ticketmaster.com/user/login' }],
    risks: ['The daily quota is used up.'],
    links: ['https://developer.ticketmaster.com/products-and-docs/apis/getting-started/'],
  },
});
