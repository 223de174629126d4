import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'float',
  name: 'Float',
  home: 'https://www.float.com/',
  secrets: [
    {
      id: 'float-api-key',
      name: 'Float API key',
      pattern: /(?<![\w+\/])[A-Za-z0-9+\/]{58,60}=?(?![\w+\/=])|(?<![\w+\/])[A-Za-z0-9+\/]{59,60}(?![\w+\/])/,
      near: ['float_api_key', 'floatapikey', 'api.float.com', 'float_access_token', 'floataccesstoken'],
      named: ['float'],
      reach: 80,
      check: notWords,
      environmentVariable: 'FLOAT_API_KEY',
      sample: '[A-Za-z0-9]{59}',
      examples: {
        match: ['FLOAT_API_KEY=<secret>', 'curl -H "Authorization: Bearer <secret>" https://api.float.com/v3/people'],
        miss: ['FLOAT_API_KEY=<[0-9a-f]{9}>', 'curl -H "Authorization: Bearer ${KEY}" https://api.float.com/v3/people'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The account’s API key stands in the team settings, integrations.',
        url: 'https://app.float.com/admin/api',
      },
    ],
    check: [
      {
        text: 'Float shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://app.float.com/admin/api',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [
      { text: 'Make a new API key in the team settings, integrations.', url: 'https://app.float.com/admin/api' },
    ],
    risks: ['People, projects and rates can be read and changed.'],
    links: ['https://developer.float.com/', 'https://www.float.com/'],
  },
});
