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
    create: [{ text: 'Settings, My API Application: each account has one application with a client id, a secret, and tokens of your own; people grant it scopes by OAuth.', url: 'https://www.strava.com/settings/api' }],
    check: [{ text: 'My API Application shows requests of 15 minutes and of the day.', url: 'https://www.strava.com/settings/api' }, { text: 'An athlete sees which apps may read the account under Settings, My Apps.', url: 'https://www.strava.com/settings/apps' }],
    rotate: [{ text: 'Access tokens live six hours: exchange the refresh token for a new pair, which may bring a new refresh token, and store that. The client secret is replaced on the application’s page and is to be deployed at once.', url: 'https://developers.strava.com/docs/authentication/' }],
    revoke: [{ text: 'POST /oauth/deauthorize with the access token, or My Apps, Revoke Access: all tokens of that athlete for the app end.', url: 'https://developers.strava.com/docs/authentication/' }],
    prevent: [{ text: 'Ask for read and activity:read only; activity:read_all shows private activities and where they began.', url: 'https://developers.strava.com/docs/authentication/' }],
    risks: ['Activities with their places and times, profile and gear of athletes can be read, and uploaded or changed with activity:write.'],
    links: ['https://developers.strava.com/docs/authentication/'],
    read: [{ page: 'https://developers.strava.com/docs/authentication', on: '2026-11-24', parts: ['create'] }],
  },
});
