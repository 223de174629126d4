import { clientId } from '../client-id';
import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'facebook',
  name: 'Facebook (Meta)',
  home: 'https://www.facebook.com/',
  secrets: [
    {
      id: 'facebook-access-token',
      name: 'Facebook access token',
      keywords: ['EAA'],
      pattern: /EAA(?:CEdEose0cBA[A-Za-z0-9]{4,400}|[A-Za-z0-9]{80,800})(?![\w-])/,
      after: 420,
      entropy: 4.3,
      environmentVariable: 'FACEBOOK_ACCESS_TOKEN',
      sample: 'EAAG[A-Za-z0-9]{170}',
      examples: {
        match: ['FACEBOOK_ACCESS_TOKEN=<secret>', "FB.api('/me', { access_token: '<secret>' })"],
        miss: ['FACEBOOK_ACCESS_TOKEN=<EAA[A-Za-z0-9]{12}>', 'FACEBOOK_APP_ID=<[0-9]{15}>'],
      },
    },
    {
      id: 'facebook-app-token',
      name: 'Facebook app token',
      pattern: /[0-9]{14,17}\|[A-Za-z0-9_-]{27}(?![\w-])/,
      near: ['facebook', 'graph.facebook', 'fb_app_token', 'fb_token'],
      confidence: 'likely',
      environmentVariable: 'FACEBOOK_APP_TOKEN',
      sample: '[1-9][0-9]{14}|[A-Za-z0-9_-]{26}[A-Za-z0-9]',
      examples: {
        match: ["FACEBOOK_APP_TOKEN='<secret>'", 'curl "https://graph.facebook.com/app?access_token=<secret>"'],
        miss: ['FACEBOOK_APP_ID=<[0-9]{15}>', 'FACEBOOK_APP_TOKEN=<[0-9]{15}>|token'],
      },
    },
    {
      id: 'facebook-app-secret',
      name: 'Facebook app secret',
      pattern: /[A-Za-z0-9]{32,64}/,
      near: [
        'facebook_app_secret',
        'facebookappsecret',
        'facebook_secret',
        'facebooksecret',
        'facebook_client_secret',
        'facebookclientsecret',
        'fb_app_secret',
        'fbappsecret',
        'fb_secret',
        'fbsecret',
        'meta_app_secret',
        'metaappsecret',
        'facebook',
      ],
      check: notWords,
      environmentVariable: 'FACEBOOK_APP_SECRET',
      sample: '[0-9a-f]{32}',
      pairs: 'facebook-app-id',
      examples: {
        match: ['FACEBOOK_APP_SECRET=<secret>', '<FacebookAppSecret><secret></FacebookAppSecret>'],
        miss: ['FACEBOOK_APP_SECRET=<[0-9a-f]{9}>', 'facebookAppSecret := os.Getenv("FACEBOOK_APP_SECRET")'],
      },
    },
    clientId({
      id: 'facebook-app-id',
      name: 'Facebook app id',
      value: /[0-9]{14,17}/,
      near: ['facebook', 'fb_app', 'fbapp', 'meta_app', 'metaapp'],
      pairs: 'facebook-app-secret',
      environmentVariable: 'FACEBOOK_APP_ID',
      sample: '[1-9][0-9]{14}',
      examples: {
        match: [
          'FACEBOOK_APP_ID=<secret>\nFACEBOOK_APP_SECRET=<[0-9a-f]{32}>',
          '{"facebookAppSecret": "<[0-9a-f]{32}>", "facebookAppId": "<secret>"}',
        ],
        miss: ['FACEBOOK_APP_ID=<secret>', 'FACEBOOK_APP_SECRET=<[0-9a-f]{32}>\nfacebook_request: <secret>'],
      },
    }),
  ],
  guide: {
    alive: [
      {
        secrets: ['facebook-access-token'],
        url: 'https://graph.facebook.com/me?access_token={key}',
        live: { contains: ['"id"'] },
        revoked: { status: 400, contains: ['"code":190'] },
        source: 'https://developers.facebook.com/docs/graph-api/guides/error-handling/',
      },
    ],
    create: [
      {
        text: 'Make an app; use a system user’s token with few permissions, and require the app secret proof.',
        url: 'https://developers.facebook.com/apps/',
      },
    ],
    check: [
      {
        text: 'The access token debugger shows a token’s app, person, scopes and expiry.',
        url: 'https://developers.facebook.com/tools/debug/accesstoken/',
      },
    ],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [
      {
        text: 'App settings, Basic, “Reset” the app secret. A token: DELETE /{user-id}/permissions, or remove the app in the business’s or person’s settings.',
        url: 'https://developers.facebook.com/apps/',
      },
    ],
    prevent: [
      {
        text: 'Require App Secret Proof for server calls, so that a token alone is of no use, and fill the server IP allowlist (App settings, Advanced).',
        url: 'https://developers.facebook.com/docs/graph-api/guides/secure-requests',
      },
      {
        text: 'System user tokens with an expiry and few permissions for programs.',
        url: 'https://developers.facebook.com/docs/marketing-api/system-users',
      },
    ],
    risks: ['Pages, ads and people’s data in the token’s scopes; with the app secret tokens of the app can be made.'],
    links: [
      'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
      'https://developers.facebook.com/docs/facebook-login/security/',
    ],
  },
});
