import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'zoom',
  name: 'Zoom',
  home: 'https://zoom.us/',
  secrets: [
    {
      id: 'zoom-client-secret',
      name: 'Zoom client secret',
      pattern: /[A-Za-z0-9]{32}/,
      near: [
        'zoom_client_secret',
        'zoomclientsecret',
        'zoom_secret',
        'zoomsecret',
        'zoom_api_secret',
        'zoomapisecret',
        'zoom_sdk_secret',
        'zoomsdksecret',
        'zoom-client-secret',
      ],
      named: ['zoom'],
      check: notWords,
      environmentVariable: 'ZOOM_CLIENT_SECRET',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ["ZOOM_CLIENT_SECRET = '<secret>'", 'private static final String ZOOM_CLIENT_SECRET = "<secret>";'],
        miss: ['ZOOM_CLIENT_SECRET=<[A-Za-z0-9]{8}>', 'ZOOM_CLIENT_SECRET=your-key-goes-here'],
      },
    },
    {
      id: 'zoom-webhook-secret',
      name: 'Zoom webhook secret token',
      pattern: /[A-Za-z0-9_-]{22}(?![\w-])/,
      near: ['zoom_webhook', 'zoomwebhook', 'zoom_verification', 'zoom-webhook'],
      named: ['zoom'],
      entropy: 3.8,
      check: notWords,
      environmentVariable: 'ZOOM_WEBHOOK_SECRET_TOKEN',
      sample: '[A-Za-z0-9]{22}',
      examples: {
        match: [
          'export ZOOM_WEBHOOK_SECRET_TOKEN="<secret>"',
          'private static final String ZOOM_WEBHOOK_SECRET_TOKEN = "<secret>";',
        ],
        miss: [
          'ZOOM_WEBHOOK_SECRET_TOKEN=<[A-Za-z0-9]{8}>',
          'zoom_webhook_secret_token = os.environ["ZOOM_WEBHOOK_SECRET_TOKEN"]',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Build a server-to-server OAuth app with the scopes it needs.',
        url: 'https://marketplace.zoom.us/user/build',
      },
    ],
    check: [
      {
        text: 'Call logs of the app, and the account’s operation logs.',
        url: 'https://zoom.us/account/my/report/opLogs',
      },
    ],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [
      {
        text: 'App credentials, “Regenerate”, or deactivate the app (it can be activated again).',
        url: 'https://marketplace.zoom.us/user/build',
      },
    ],
    prevent: [
      {
        text: 'Single granular scopes for each Server-to-Server OAuth app; its tokens end after an hour; IP access control for sign-ins of the account.',
        url: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
      },
    ],
    risks: ['Meetings, users and recordings of the account can be read and changed, as far as the scopes go.'],
    links: ['https://developers.zoom.us/docs/internal-apps/s2s-oauth/', 'https://developers.zoom.us/docs/api/'],
  },
});
