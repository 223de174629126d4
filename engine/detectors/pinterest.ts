import { provider } from '../provider';

export default provider({
  id: 'pinterest',
  name: 'Pinterest',
  home: 'https://www.pinterest.com/',
  secrets: [
    {
      id: 'pinterest-access-token',
      name: 'Pinterest access token',
      keywords: ['pina_', 'pinr_', 'pinc_'],
      pattern: /pin[arc]_[A-Za-z0-9._-]{40,400}(?![\w-])/,
      after: 420,
      entropy: 3.8,
      environmentVariable: 'PINTEREST_ACCESS_TOKEN',
      sample: 'pina_[A-Z0-9]{80}',
      examples: {
        match: ['pinterest_access_token: <secret>', 'private static final String PINTEREST_ACCESS_TOKEN = "<secret>";'],
        miss: ['PINTEREST_ACCESS_TOKEN=<pina_[A-Z0-9]{8}>', 'PINTEREST_ACCESS_TOKEN=your-key-goes-here'],
      },
    },
    {
      id: 'pinterest-app-secret',
      name: 'Pinterest app secret',
      pattern: /[0-9a-f]{40}/,
      near: ['pinterest'],
      environmentVariable: 'PINTEREST_APP_SECRET',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['pinterest_app_secret: <secret>', 'pinterestAppSecret := "<secret>"'],
        miss: ['PINTEREST_APP_SECRET=<[0-9a-f]{9}>', 'PINTEREST_APP_SECRET=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['pinterest-access-token'], url: 'https://api.pinterest.com/v5/user_account', headers: { Authorization: 'Bearer {key}' }, source: 'https://developers.pinterest.com/docs/api/v5/' }],
    create: [
      { text: 'Make an app and ask only for the scopes it needs.', url: 'https://developers.pinterest.com/apps/' },
    ],
    check: [{ text: 'The app’s page shows its calls.', url: 'https://developers.pinterest.com/apps/' }],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [
      {
        text: 'The app’s page: reset the secret key; a person removes the app under “Security and logins”.',
        url: 'https://developers.pinterest.com/apps/',
      },
    ],
    risks: ['Pins, boards and advertising accounts in the scopes.'],
    links: [
      'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
      'https://developers.pinterest.com/docs/',
    ],
  },
});
