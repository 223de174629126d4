import { provider } from '../provider';

export default provider({
  id: 'ambee',
  name: 'Ambee',
  home: 'https://www.getambee.com/',
  secrets: [
    {
      id: 'ambee-api-key',
      name: 'Ambee API key',
      pattern: /[0-9a-f]{64}/,
      near: ['ambee', 'ambeedata', 'ambee_api', 'ambeeapi', 'getambee'],
      reach: 80,
      environmentVariable: 'AMBEE_API_KEY',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['AMBEE_API_KEY=<secret>', 'curl -H "x-api-key: <secret>" https://api.ambeedata.com/latest/by-lat-lng'],
        miss: [
          'AMBEE_API_KEY=<[0-9a-f]{9}>',
          'curl -H "x-api-key: ${KEY}" https://api.ambeedata.com/latest/by-lat-lng',
        ],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the dashboard.', url: 'https://api-dashboard.getambee.com/' }],
    check: [
      {
        text: 'Ambee shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://api-dashboard.getambee.com/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the dashboard.', url: 'https://api-dashboard.getambee.com/' }],
    risks: ['Your quota is used up.'],
    links: ['https://docs.ambeedata.com/', 'https://www.getambee.com/'],
  },
});
