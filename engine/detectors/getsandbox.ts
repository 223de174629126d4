import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'getsandbox',
  name: 'Sandbox (getsandbox.com)',
  home: 'https://getsandbox.com/',
  secrets: [
    {
      id: 'getsandbox-api-key',
      name: 'Sandbox (getsandbox.com) API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?<![\w-])[0-9a-z-]{40}(?![\w-])/,
      near: ['getsandbox'],
      reach: 80,
      entropy: 3,
      check: notWords,
      environmentVariable: 'GETSANDBOX_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['GETSANDBOX_API_KEY=<secret>', 'curl -H "API-Key: <secret>" https://getsandbox.com/api/1/sandboxes'],
        miss: ['GETSANDBOX_API_KEY=<[0-9a-f]{9}>', 'curl -H "API-Key: ${KEY}" https://getsandbox.com/api/1/sandboxes'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the account’s settings.', url: 'https://getsandbox.com/' }],
    check: [
      {
        text: 'Sandbox (getsandbox.com) shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://getsandbox.com/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the account’s settings.', url: 'https://getsandbox.com/' }],
    risks: ['Sandboxes and their recorded requests can be read and changed.'],
    links: ['https://getsandbox.com/docs', 'https://getsandbox.com/'],
  },
});
