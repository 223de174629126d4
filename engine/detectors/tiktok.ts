import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'tiktok',
  name: 'TikTok',
  home: 'https://www.tiktok.com/',
  secrets: [
    {
      id: 'tiktok-client-secret',
      name: 'TikTok client secret',
      pattern: /[A-Za-z0-9]{32}|[0-9a-f]{40}/,
      near: [
        'tiktok_client_secret',
        'tiktokclientsecret',
        'tiktok_secret',
        'tiktoksecret',
        'tiktok_app_secret',
        'tiktokappsecret',
        'open.tiktokapis',
        'tiktok',
      ],
      check: notWords,
      environmentVariable: 'TIKTOK_CLIENT_SECRET',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['tiktok_client_secret: <secret>', '<TiktokClientSecret><secret></TiktokClientSecret>'],
        miss: ['TIKTOK_CLIENT_SECRET=<[A-Za-z0-9]{8}>', 'TIKTOK_CLIENT_SECRET=your-key-goes-here'],
      },
    },
    {
      id: 'tiktok-access-token',
      name: 'TikTok user access token',
      keywords: ['act.', 'rft.'],
      pattern: /(?:act|rft)\.[A-Za-z0-9]{50,80}![0-9]{2,5}(?:\.[a-z0-9]{2})?/,
      environmentVariable: 'TIKTOK_ACCESS_TOKEN',
      sample: 'act.[A-Za-z0-9]{64}!4[0-9]{3}.va',
      examples: {
        match: ['TIKTOK_ACCESS_TOKEN=<secret>', "const tiktokAccessToken = '<secret>';"],
        miss: ['TIKTOK_ACCESS_TOKEN=<act.[A-Za-z0-9]{8}>', 'tiktok_access_token = os.environ["TIKTOK_ACCESS_TOKEN"]'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Register an app with the products and scopes it needs.', url: 'https://developers.tiktok.com/apps/' },
    ],
    check: [{ text: 'The app’s analytics in the portal.', url: 'https://developers.tiktok.com/apps/' }],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [
      {
        text: 'The app’s page: reset the client secret. A token: POST /v2/oauth/revoke/.',
        url: 'https://developers.tiktok.com/apps/',
      },
    ],
    risks: ['Videos and profile data in the scopes of the tokens.'],
    links: [
      'https://developers.tiktok.com/doc/oauth-user-access-token-management',
      'https://developers.tiktok.com/doc/login-kit-overview/',
    ],
  },
});
