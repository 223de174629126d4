import { provider } from '../provider';

export default provider({
  id: 'the-odds-api',
  name: 'The Odds API',
  home: 'https://the-odds-api.com/',
  secrets: [
    {
      id: 'the-odds-api-api-key',
      name: 'The Odds API API key',
      pattern: /[0-9a-f]{32}/,
      near: ['theoddsapi', 'the-odds-api', 'odds_api'],
      environmentVariable: 'THE_ODDS_API_API_KEY',
      sample: '[a-f0-9]{32}',
      examples: {
        match: ['export THE_ODDS_API_API_KEY="<secret>"', "const theOddsApiApiKey = '<secret>';"],
        miss: ['THE_ODDS_API_API_KEY=<[0-9a-f]{9}>', 'theOddsApiApiKey := os.Getenv("THE_ODDS_API_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://the-odds-api.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://the-odds-api.com/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://the-odds-api.com/'],
  },
});
