import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'twitch',
  name: 'Twitch',
  home: 'https://www.twitch.tv/',
  secrets: [
    {
      id: 'twitch-oauth-token',
      name: 'Twitch chat token',
      keywords: ['oauth:'],
      pattern: /oauth:(?<secret>[a-z0-9]{30})/,
      environmentVariable: 'TWITCH_OAUTH_TOKEN',
      sample: 'oauth:[a-z0-9]{30}',
      examples: {
        match: ['TWITCH_OAUTH_TOKEN="<secret>"', "password: '<secret>'"],
        miss: ['TWITCH_OAUTH_TOKEN=oauth:token', "password: '<oauth:[a-z0-9]{8}>'"],
      },
    },
    {
      id: 'twitch-client-secret',
      name: 'Twitch client secret or access token',
      pattern: /[A-Za-z0-9]{30}/,
      near: ['twitch'],
      check: notWords,
      environmentVariable: 'TWITCH_CLIENT_SECRET',
      sample: '[a-z0-9]{30}',
      examples: {
        match: ["TWITCH_CLIENT_SECRET = '<secret>'", 'client = Client(twitch_client_secret="<secret>")'],
        miss: ['TWITCH_CLIENT_SECRET=<[a-z0-9]{8}>', 'const twitchClientSecret = process.env.TWITCH_CLIENT_SECRET;'],
      },
    },
    {
      id: 'twitch-stream-key',
      name: 'Twitch stream key',
      keywords: ['live_'],
      pattern: /live_[0-9]{6,10}_[A-Za-z0-9]{30,36}(?![\w-])/,
      environmentVariable: 'TWITCH_STREAM_KEY',
      sample: 'live_[1-9][0-9]{8}_[A-Za-z0-9]{30}',
      examples: {
        match: ['export TWITCH_STREAM_KEY="<secret>"', '<TwitchStreamKey><secret></TwitchStreamKey>'],
        miss: ['TWITCH_STREAM_KEY=<live_[0-9]{9}_[a-z]{5}>', 'twitch_stream_key = os.environ["TWITCH_STREAM_KEY"]'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Register an application; a user token gets only the scopes asked for.',
        url: 'https://dev.twitch.tv/console/apps',
      },
    ],
    check: [{ text: 'Connections in the account’s settings.', url: 'https://www.twitch.tv/settings/connections' }],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [
      {
        text: 'Console, “New Secret”. A token: POST id.twitch.tv/oauth2/revoke with client id and token. A stream key: reset it in the creator dashboard.',
        url: 'https://dev.twitch.tv/console/apps',
      },
    ],
    prevent: [
      {
        text: 'Few scopes for user tokens; app access tokens end by themselves after about two months; the client secret stays on a server.',
        url: 'https://dev.twitch.tv/docs/authentication/scopes/',
      },
    ],
    risks: ['Chat and channel in the scopes of the token; with a stream key somebody streams on your channel.'],
    links: ['https://dev.twitch.tv/docs/authentication/', 'https://dev.twitch.tv/docs/authentication/revoke-tokens/'],
  },
});
