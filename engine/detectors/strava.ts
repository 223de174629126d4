import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'strava',
  name: 'Strava',
  home: 'https://www.strava.com/',
  secrets: [
    {
      id: 'strava-api-key',
      name: 'Strava API key',
      pattern: /[0-9a-z]{40}/,
      near: ['strava'],
      check: notWords,
      environmentVariable: 'STRAVA_API_KEY',
      sample: '[a-z0-9]{40}',
      examples: {
        match: ['"stravaApiKey": "<secret>",', 'STRAVA_API_KEY=<secret>'],
        miss: ['STRAVA_API_KEY=<[0-9a-f]{9}>', 'stravaApiKey := os.Getenv("STRAVA_API_KEY")'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['strava-api-key'], url: 'https://www.strava.com/api/v3/athlete', headers: { Authorization: 'Bearer {key}' }, source: 'https://developers.strava.com/docs/authentication/' }],
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.strava.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.strava.com/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.strava.com/'],
  },
});
