import { provider } from '../provider';

export default provider({
  id: 'blocknative',
  name: 'Blocknative',
  home: 'https://www.blocknative.com/',
  secrets: [
    {
      id: 'blocknative-api-key',
      name: 'Blocknative API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['blocknative'],
      reach: 80,
      entropy: 3,
      environmentVariable: 'BLOCKNATIVE_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: [
          'BLOCKNATIVE_API_KEY=<secret>',
          'curl -H "Authorization: <secret>" https://api.blocknative.com/gasprices/blockprices',
        ],
        miss: [
          'BLOCKNATIVE_API_KEY=<[0-9a-f]{9}>',
          'curl -H "Authorization: ${KEY}" https://api.blocknative.com/gasprices/blockprices',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key in the account’s dashboard, one for each program.',
        url: 'https://www.blocknative.com/',
      },
    ],
    check: [
      {
        text: 'Blocknative shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://www.blocknative.com/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      { text: 'Delete the API key in the account’s dashboard: it stops at once.', url: 'https://www.blocknative.com/' },
    ],
    risks: ['Your quota is used up.'],
    links: ['https://docs.blocknative.com/', 'https://www.blocknative.com/'],
  },
});
