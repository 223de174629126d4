import { provider } from '../provider';

export default provider({
  id: 'zoho',
  name: 'Zoho',
  home: 'https://www.zoho.com/',
  secrets: [
    {
      id: 'zoho-oauth-token',
      name: 'Zoho OAuth access or refresh token',
      keywords: ['1000.'],
      pattern: /1000\.[0-9a-f]{32}\.[0-9a-f]{32}/,
      environmentVariable: 'ZOHO_REFRESH_TOKEN',
      sample: '1000.[0-9a-f]{32}.[0-9a-f]{32}',
      examples: {
        match: ['export ZOHO_REFRESH_TOKEN="<secret>"', '"zohoRefreshToken": "<secret>"'],
        miss: ['ZOHO_REFRESH_TOKEN=<1000.[0-9a-f]{9}>', 'ZOHO_REFRESH_TOKEN=your-key-goes-here'],
      },
    },
    {
      id: 'zoho-client-secret',
      name: 'Zoho client secret',
      pattern: /[0-9a-f]{42}/,
      near: ['zoho'],
      confidence: 'likely',
      environmentVariable: 'ZOHO_CLIENT_SECRET',
      sample: '[0-9a-f]{42}',
      examples: {
        match: ['ZOHO_CLIENT_SECRET=<secret>', 'zohoClientSecret := "<secret>"'],
        miss: ['ZOHO_CLIENT_SECRET=<[0-9a-f]{9}>', 'ZOHO_CLIENT_SECRET=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Register a self client with the scopes it needs.', url: 'https://api-console.zoho.com/' }],
    check: [
      {
        text: 'The account’s connected apps; audit logs of each product.',
        url: 'https://accounts.zoho.com/home#sessions/connectedapps',
      },
    ],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [
      {
        text: 'POST accounts.zoho.com/oauth/v2/token/revoke with the refresh token; the secret: regenerate it in the API console.',
        url: 'https://api-console.zoho.com/',
      },
    ],
    risks: ['CRM, mail and other products in the scopes.'],
    links: [
      'https://www.zoho.com/accounts/protocol/oauth.html',
      'https://www.zoho.com/accounts/protocol/oauth/web-apps/revoke-token.html',
    ],
  },
});
