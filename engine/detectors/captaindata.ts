import { provider } from '../provider';

export default provider({
  id: 'captaindata',
  name: 'Captain Data',
  home: 'https://www.captaindata.com/',
  secrets: [
    {
      id: 'captaindata-api-key',
      name: 'Captain Data API key',
      pattern: /[0-9a-f]{64}/,
      near: ['captaindata', 'captain_data'],
      reach: 80,
      environmentVariable: 'CAPTAINDATA_API_KEY',
      sample: '[0-9a-f]{64}',
      examples: {
        match: [
          'CAPTAINDATA_API_KEY=<secret>',
          'curl -H "Authorization: x-api-key <secret>" https://api.captaindata.co/v3/workspace',
        ],
        miss: [
          'CAPTAINDATA_API_KEY=<[0-9a-f]{9}>',
          'curl -H "Authorization: x-api-key ${KEY}" https://api.captaindata.co/v3/workspace',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key in the workspace’s settings, one for each program.',
        url: 'https://app.captaindata.com/',
      },
    ],
    check: [
      {
        text: 'Captain Data shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://app.captaindata.com/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API key in the workspace’s settings: it stops at once.',
        url: 'https://app.captaindata.com/',
      },
    ],
    risks: ['Workflows run at your expense with the accounts connected to them.'],
    links: ['https://docs.captaindata.com/', 'https://www.captaindata.com/'],
  },
});
