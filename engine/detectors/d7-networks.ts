import { provider } from '../provider';

export default provider({
  id: 'd7-networks',
  name: 'D7 Networks',
  home: 'https://d7networks.com/',
  secrets: [
    {
      id: 'd7-networks-api-token',
      name: 'D7 Networks API token',
      pattern: /(?<![\w-])eyJ[A-Za-z0-9_.-]{100,380}[A-Za-z0-9_-](?![\w-])|(?<![A-Za-z0-9+\/])[A-Za-z0-9+\/]{22}==/,
      near: ['d7networks', 'd7_networks', 'd7network', 'd7sms'],
      reach: 80,
      environmentVariable: 'D7NETWORKS_API_TOKEN',
      sample: '[A-Za-z0-9+/]{21}[AQgw]==',
      examples: {
        match: [
          'D7NETWORKS_API_TOKEN=<secret>',
          'curl -H "Authorization: Basic <secret>" https://rest-api.d7networks.com/secure/send',
        ],
        miss: [
          'D7NETWORKS_API_TOKEN=<[0-9a-f]{9}>',
          'curl -H "Authorization: Basic ${KEY}" https://rest-api.d7networks.com/secure/send',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API token in the dashboard’s API tokens, one for each program.',
        url: 'https://app.d7networks.com/api-tokens',
      },
    ],
    check: [
      {
        text: 'D7 Networks shows no last use of an API token: compare requests and changes with your own.',
        url: 'https://app.d7networks.com/api-tokens',
      },
    ],
    rotate: [{ text: 'Create a second API token, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API token in the dashboard’s API tokens: it stops at once.',
        url: 'https://app.d7networks.com/api-tokens',
      },
    ],
    risks: ['Messages are sent at your expense.'],
    links: ['https://d7networks.com/docs/', 'https://d7networks.com/'],
  },
});
