import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'glassnode',
  name: 'Glassnode',
  home: 'https://glassnode.com/',
  secrets: [
    {
      id: 'glassnode-api-key',
      name: 'Glassnode API key',
      pattern: /[A-Za-z0-9]{27}/,
      near: ['glassnode'],
      reach: 80,
      check: notWords,
      environmentVariable: 'GLASSNODE_API_KEY',
      sample: '[A-Za-z0-9]{27}',
      examples: {
        match: [
          'GLASSNODE_API_KEY=<secret>',
          'https://api.glassnode.com/v1/metrics/market/price_usd_close?api_key=<secret>',
        ],
        miss: [
          'GLASSNODE_API_KEY=<[0-9a-f]{9}>',
          'https://api.glassnode.com/v1/metrics/market/price_usd_close?api_key=${KEY}',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key in the settings, API, one for each program.',
        url: 'https://studio.glassnode.com/settings/api',
      },
    ],
    check: [
      {
        text: 'Glassnode shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://studio.glassnode.com/settings/api',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API key in the settings, API: it stops at once.',
        url: 'https://studio.glassnode.com/settings/api',
      },
    ],
    risks: ['Your quota is used up.'],
    links: ['https://docs.glassnode.com/', 'https://glassnode.com/'],
  },
});
