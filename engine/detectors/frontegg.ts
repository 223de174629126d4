import { provider } from '../provider';

export default provider({
  id: 'frontegg',
  name: 'Frontegg',
  home: 'https://frontegg.com/',
  secrets: [
    {
      id: 'frontegg-api-key',
      name: 'Frontegg API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: [
        'frontegg_api',
        'frontegg_secret',
        'frontegg_key',
        'frontegg_token',
        'fronteggsecret',
        'fronteggapi',
        'fronteggkey',
        'fronteggtoken',
      ],
      reach: 50,
      entropy: 3,
      environmentVariable: 'FRONTEGG_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['frontegg_api_key: <secret>', '<add key="FronteggApiKey" value="<secret>" />'],
        miss: ['FRONTEGG_API_KEY=<[0-9a-f]{9}>', 'frontegg_api_key = os.environ["FRONTEGG_API_KEY"]'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Environment settings show client id and API key.', url: 'https://portal.frontegg.com/' }],
    check: [{ text: 'Audit logs of the environment list changes.', url: 'https://portal.frontegg.com/' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [{ text: 'Environment settings, regenerate the key.', url: 'https://portal.frontegg.com/' }],
    risks: ['Tenants and users can be read and changed.'],
    links: ['https://developers.frontegg.com/'],
  },
});
