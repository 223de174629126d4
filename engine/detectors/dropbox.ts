import { clientId } from '../client-id';
import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'dropbox',
  name: 'Dropbox',
  home: 'https://www.dropbox.com/',
  secrets: [
    {
      id: 'dropbox-short-lived-token',
      name: 'Dropbox short-lived access token',
      keywords: ['sl.'],
      pattern: /sl\.(?:u\.)?[A-Za-z0-9_=-]{76,1400}(?![\w=-])/,
      after: 1500,
      entropy: 4,
      environmentVariable: 'DROPBOX_ACCESS_TOKEN',
      sample: 'sl.u.[A-Za-z0-9_-]{180}[A-Za-z0-9]',
      examples: {
        match: ["DROPBOX_ACCESS_TOKEN = '<secret>'", '<DropboxAccessToken><secret></DropboxAccessToken>'],
        miss: ['DROPBOX_ACCESS_TOKEN=<sl.[a-z]{9}>', 'dropboxAccessToken := os.Getenv("DROPBOX_ACCESS_TOKEN")'],
      },
    },
    {
      id: 'dropbox-app-secret',
      name: 'Dropbox app secret',
      pattern: /[a-z0-9]{15}/,
      near: [
        'dropbox',
        'dropbox_app',
        'dropbox_secret',
        'dropbox_client',
        'dropbox_consumer',
        'dropbox_key',
        'dropboxapp',
        'dropboxsecret',
        'dropboxclient',
        'dropboxconsumer',
        'dropboxkey',
      ],
      reach: 40,
      entropy: 2.8,
      environmentVariable: 'DROPBOX_APP_SECRET',
      sample: '[a-z0-9]{15}',
      pairs: 'dropbox-app-key',
      examples: {
        match: ['DROPBOX_APP_SECRET=<secret>', "dropboxAppSecret: '<secret>'"],
        miss: ['DROPBOX_APP_SECRET=<[a-z0-9]{6}>', 'DROPBOX_APP_SECRET=${DROPBOX_APP_SECRET}'],
      },
    },
    {
      id: 'dropbox-long-lived-token',
      name: 'Dropbox long-lived access token',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{11}AAAAAAAAAA[A-Za-z0-9_=-]{40,47}(?![\w=-])/,
      near: ['dropbox'],
      check: notWords,
      environmentVariable: 'DROPBOX_ACCESS_TOKEN',
      sample: '[A-Za-z0-9]{11}AAAAAAAAAA[A-Za-z0-9]{43}',
      examples: {
        match: ['<DropboxAccessToken><secret></DropboxAccessToken>', 'DROPBOX_ACCESS_TOKEN=<secret>'],
        miss: ['DROPBOX_ACCESS_TOKEN=<[0-9a-f]{6}>', 'const dropboxAccessToken = process.env.DROPBOX_ACCESS_TOKEN;'],
      },
    },
    clientId({
      id: 'dropbox-app-key',
      name: 'Dropbox app key',
      value: /[a-z0-9]{15}/,
      near: ['dropbox'],
      pairs: 'dropbox-app-secret',
      environmentVariable: 'DROPBOX_APP_KEY',
      sample: '[a-z0-9]{15}',
      examples: {
        match: [
          'DROPBOX_APP_KEY=<secret>\nDROPBOX_APP_SECRET=<[a-z0-9]{15}>',
          '{"dropboxAppSecret": "<[a-z0-9]{15}>", "dropboxAppKey": "<secret>"}',
        ],
        miss: ['DROPBOX_APP_KEY=<secret>', 'DROPBOX_APP_SECRET=<[a-z0-9]{15}>\ndropbox_request: <secret>'],
      },
    }),
  ],
  guide: {
    create: [
      {
        text: 'Use refresh tokens with few scopes and access to the app’s folder alone.',
        url: 'https://www.dropbox.com/developers/apps',
      },
    ],
    check: [{ text: 'A team’s log lists what the app did.', url: 'https://www.dropbox.com/team/activity' }],
    rotate: [
      {
        text: 'Access tokens live four hours: with refresh tokens only the app secret is left to change. Make a second app where two secrets must live at once.',
      },
    ],
    revoke: [
      {
        text: 'The API auth/token/revoke ends the token that calls it.',
        url: 'https://www.dropbox.com/developers/documentation/http/documentation',
      },
      { text: 'Or disconnect the app in the account.', url: 'https://www.dropbox.com/account/connected_apps' },
    ],
    prevent: [
      {
        text: 'App folder instead of full Dropbox, single scopes, short-lived tokens (four hours) with a refresh token that the server keeps.',
        url: 'https://developers.dropbox.com/oauth-guide',
      },
    ],
    risks: ['Files can be read, changed and shared, in the app’s folder or everywhere.'],
    links: ['https://developers.dropbox.com/oauth-guide'],
  },
});
