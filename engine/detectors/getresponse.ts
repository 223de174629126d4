import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'getresponse',
  name: 'GetResponse',
  home: 'https://www.getresponse.com/',
  secrets: [
    {
      id: 'getresponse-api-key',
      name: 'GetResponse API key',
      pattern: /[0-9a-z]{32}/,
      near: [
        'getresponse',
        'getresponse_api',
        'getresponseapi',
        'api.getresponse.com',
        'getresponse_key',
        'x-auth-token: api-key',
      ],
      reach: 80,
      check: notWords,
      environmentVariable: 'GETRESPONSE_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: [
          'GETRESPONSE_API_KEY=<secret>',
          'curl -H "X-Auth-Token: api-key <secret>" https://api.getresponse.com/v3/accounts',
        ],
        miss: [
          'GETRESPONSE_API_KEY=<[0-9a-f]{9}>',
          'curl -H "X-Auth-Token: api-key ${KEY}" https://api.getresponse.com/v3/accounts',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key in the account’s integrations, one for each program.',
        url: 'https://app.getresponse.com/api',
      },
    ],
    check: [
      {
        text: 'GetResponse shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://app.getresponse.com/api',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API key in the account’s integrations: it stops at once.',
        url: 'https://app.getresponse.com/api',
      },
    ],
    risks: ['Contacts can be read, and mail sent in your name.'],
    links: ['https://apidocs.getresponse.com/v3', 'https://www.getresponse.com/'],
  },
});
