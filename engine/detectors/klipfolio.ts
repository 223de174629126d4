import { provider } from '../provider';

export default provider({
  id: 'klipfolio',
  name: 'Klipfolio',
  home: 'https://www.klipfolio.com/',
  secrets: [
    {
      id: 'klipfolio-api-key',
      name: 'Klipfolio API key',
      pattern: /[0-9a-f]{40}/,
      near: ['klipfolio'],
      environmentVariable: 'KLIPFOLIO_API_KEY',
      sample: '[a-f0-9]{40}',
      examples: {
        match: ['"klipfolioApiKey": "<secret>",', 'client = Client(klipfolio_api_key="<secret>")'],
        miss: ['KLIPFOLIO_API_KEY=<[0-9a-f]{9}>', 'const klipfolioApiKey = process.env.KLIPFOLIO_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.klipfolio.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.klipfolio.com/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.klipfolio.com/'],
  },
});
