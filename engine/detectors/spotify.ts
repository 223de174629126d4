import { clientId } from '../client-id';
import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'spotify',
  name: 'Spotify',
  home: 'https://www.spotify.com/',
  secrets: [
    {
      id: 'spotify-client-secret',
      name: 'Spotify client secret',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{100,300}(?![\w-])|[A-Za-z0-9]{32}/,
      near: ['spotify', 'spotipy'],
      check: notWords,
      environmentVariable: 'SPOTIPY_CLIENT_SECRET',
      sample: '[0-9a-f]{32}',
      pairs: 'spotify-client-id',
      examples: {
        match: ['SPOTIPY_CLIENT_SECRET=<secret>', "new SpotifyWebApi({ clientSecret: '<secret>' })"],
        miss: ['SPOTIPY_CLIENT_SECRET=<[0-9a-f]{9}>', 'https://open.spotify.com/track/<[A-Za-z0-9]{22}>'],
      },
    },
    clientId({
      id: 'spotify-client-id',
      name: 'Spotify client id',
      value: /[0-9a-f]{32}/,
      near: ['spotify', 'spotipy'],
      pairs: 'spotify-client-secret',
      environmentVariable: 'SPOTIPY_CLIENT_ID',
      sample: '[0-9a-f]{32}',
      examples: {
        match: [
          'SPOTIPY_CLIENT_ID=<secret>\nSPOTIPY_CLIENT_SECRET=<[0-9a-f]{32}>',
          '{"spotipyClientSecret": "<[0-9a-f]{32}>", "spotipyClientId": "<secret>"}',
        ],
        miss: ['SPOTIPY_CLIENT_ID=<secret>', 'SPOTIPY_CLIENT_SECRET=<[0-9a-f]{32}>\nspotify_request: <secret>'],
      },
    }),
  ],
  guide: {
    create: [{ text: 'Make an app with exact redirect addresses.', url: 'https://developer.spotify.com/dashboard' }],
    check: [{ text: 'The dashboard shows the app’s requests by day.', url: 'https://developer.spotify.com/dashboard' }],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [{ text: 'The app’s settings, “Rotate client secret”.', url: 'https://developer.spotify.com/dashboard' }],
    prevent: [
      {
        text: 'Authorization code with PKCE for apps and browsers, which need no client secret; few scopes.',
        url: 'https://developer.spotify.com/documentation/web-api/tutorials/code-pkce-flow',
      },
    ],
    risks: [
      'Your app’s quota and name can be used; with stolen codes or refresh tokens people’s libraries read and changed.',
    ],
    links: [
      'https://developer.spotify.com/documentation/web-api/concepts/apps',
      'https://developer.spotify.com/documentation/web-api/concepts/authorization',
    ],
  },
});
