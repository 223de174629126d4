import { provider } from '../provider';

export default provider({
  id: 'squarespace',
  name: 'Squarespace',
  home: 'https://www.squarespace.com/',
  secrets: [
    {
      id: 'squarespace-api-key',
      name: 'Squarespace commerce API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['squarespace'],
      entropy: 3,
      environmentVariable: 'SQUARESPACE_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['export SQUARESPACE_API_KEY="<secret>"', '"squarespaceApiKey": "<secret>"'],
        miss: ['SQUARESPACE_API_KEY=<[0-9a-f]{9}>', 'squarespace_api_key: ${SQUARESPACE_API_KEY}'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['squarespace-api-key'], url: 'https://api.squarespace.com/1.0/authorization/website', headers: { Authorization: 'Bearer {key}' }, source: 'https://developers.squarespace.com/commerce-apis/overview' }],
    create: [
      {
        text: 'Settings, Developer API Keys: generate a key with the fewest permissions.',
        url: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
      },
    ],
    check: [{ text: 'Orders and stock of the shop show changes.', url: 'https://support.squarespace.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [
      {
        text: 'Developer API Keys: delete the key.',
        url: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
      },
    ],
    risks: ['Orders with buyers’ addresses can be read, stock changed.'],
    links: ['https://developers.squarespace.com/commerce-apis/authentication-and-permissions'],
  },
});
