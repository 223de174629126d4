import { provider } from '../provider';

export default provider({
  id: 'cloudimage',
  name: 'Cloudimage',
  home: 'https://www.cloudimage.io/',
  secrets: [
    {
      id: 'cloudimage-api-key',
      name: 'Cloudimage API key',
      pattern: /(?<![\w-])[a-z0-9_]{30}(?![\w-])/,
      near: ['cloudimage'],
      reach: 80,
      environmentVariable: 'CLOUDIMAGE_API_KEY',
      sample: '[a-z0-9]{30}',
      examples: {
        match: [
          'CLOUDIMAGE_API_KEY=<secret>',
          'curl -H "X-Client-Key: <secret>" https://api.cloudimage.com/invalidate',
        ],
        miss: [
          'CLOUDIMAGE_API_KEY=<[0-9a-f]{9}>',
          'curl -H "X-Client-Key: ${KEY}" https://api.cloudimage.com/invalidate',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key in the admin console, one for each program.',
        url: 'https://www.cloudimage.io/en/login',
      },
    ],
    check: [
      {
        text: 'Cloudimage shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://www.cloudimage.io/en/login',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      { text: 'Delete the API key in the admin console: it stops at once.', url: 'https://www.cloudimage.io/en/login' },
    ],
    risks: ['The cache of your images can be emptied, and settings read.'],
    links: ['https://docs.cloudimage.io/', 'https://www.cloudimage.io/'],
  },
});
