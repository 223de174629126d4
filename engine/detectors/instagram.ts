import { provider } from '../provider';

export default provider({
  id: 'instagram',
  name: 'Instagram',
  home: 'https://www.instagram.com/',
  secrets: [
    {
      id: 'instagram-access-token',
      name: 'Instagram access token',
      keywords: ['IGQV', 'IGQW', 'IGAA'],
      pattern: /IG(?:Q[VW]|AA)[A-Za-z0-9_-]{50,300}(?![\w-])/,
      entropy: 4,
      environmentVariable: 'INSTAGRAM_ACCESS_TOKEN',
      sample: 'IGQVJ[A-Za-z0-9]{140}',
      examples: {
        match: ['instagram_access_token: <secret>', 'private static final String INSTAGRAM_ACCESS_TOKEN = "<secret>";'],
        miss: ['INSTAGRAM_ACCESS_TOKEN=<IGQVJ[A-Za-z0-9]{8}>', 'instagram_access_token: ${INSTAGRAM_ACCESS_TOKEN}'],
      },
    },
    {
      id: 'instagram-app-secret',
      name: 'Instagram app secret',
      pattern: /[0-9a-f]{32}/,
      near: [
        'instagram_app_secret',
        'instagramappsecret',
        'instagram_client_secret',
        'instagramclientsecret',
        'instagram_secret',
        'instagramsecret',
      ],
      environmentVariable: 'INSTAGRAM_APP_SECRET',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['instagram_app_secret: <secret>', '<InstagramAppSecret><secret></InstagramAppSecret>'],
        miss: ['INSTAGRAM_APP_SECRET=<[0-9a-f]{9}>', 'instagram_app_secret: ${INSTAGRAM_APP_SECRET}'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['instagram-access-token'],
        url: 'https://graph.instagram.com/me?fields=id,username&access_token={key}',
        revoked: { status: 400, contains: ['"code":190'] },
        source: 'https://developers.facebook.com/docs/instagram-basic-display-api/',
      },
    ],
    create: [
      {
        text: 'Add the Instagram API to an app of Meta and generate a long-lived token for the account.',
        url: 'https://developers.facebook.com/apps/',
      },
    ],
    check: [
      {
        text: 'The account’s settings list apps and websites with access.',
        url: 'https://www.instagram.com/accounts/manage_access/',
      },
    ],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [
      {
        text: 'Remove the app under “Apps and websites”; reset the app secret in the app’s settings.',
        url: 'https://developers.facebook.com/apps/',
      },
    ],
    risks: ['Media, comments and messages in the token’s scopes.'],
    links: [
      'https://developers.facebook.com/docs/instagram-platform/',
      'https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/',
    ],
  },
});
