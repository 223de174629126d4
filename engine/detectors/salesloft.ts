import { provider } from '../provider';

export default provider({
  id: 'salesloft',
  name: 'Salesloft',
  home: 'https://www.salesloft.com/',
  secrets: [
    {
      id: 'salesloft-api-key',
      name: 'Salesloft API key',
      keywords: ['ak_'],
      pattern: /ak_[0-9a-f]{64}/,
      near: ['salesloft'],
      environmentVariable: 'SALESLOFT_API_KEY',
      sample: 'ak_[0-9a-f]{64}',
      examples: {
        match: ['export SALESLOFT_API_KEY="<secret>"', 'client = Client(salesloft_api_key="<secret>")'],
        miss: ['SALESLOFT_API_KEY=<ak_[0-9a-f]{9}>', 'salesloft_api_key: ${SALESLOFT_API_KEY}'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['salesloft-api-key'], url: 'https://api.salesloft.com/v2/me', headers: { Authorization: 'Bearer {key}' }, source: 'https://developer.salesloft.com/docs/platform/api-basics/api-key-authentication' }],
    create: [
      {
        text: 'Make an API key with the scopes it needs; OAuth for what acts for others.',
        url: 'https://accounts.salesloft.com/oauth/applications/',
      },
    ],
    check: [{ text: 'The team’s audit of users and API.', url: 'https://accounts.salesloft.com/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'API Keys: revoke the key.', url: 'https://accounts.salesloft.com/oauth/applications/' }],
    risks: ['People, calls and messages of the team can be read, mail sent.'],
    links: [
      'https://developers.salesloft.com/docs/platform/api-basics/api-key-authentication/',
      'https://developers.salesloft.com/',
    ],
  },
});
