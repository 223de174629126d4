import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'gitter',
  name: 'Gitter',
  home: 'https://gitter.im/',
  secrets: [
    {
      id: 'gitter-access-token',
      name: 'Gitter access token',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{40}(?![\w-])/,
      near: ['gitter'],
      reach: 80,
      check: notWords,
      environmentVariable: 'GITTER_TOKEN',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['GITTER_TOKEN=<secret>', 'curl -H "Authorization: Bearer <secret>" https://api.gitter.im/v1/rooms'],
        miss: ['GITTER_TOKEN=<[0-9a-f]{9}>', 'curl -H "Authorization: Bearer ${KEY}" https://api.gitter.im/v1/rooms'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'The account’s access token stands in the developer page.', url: 'https://developer.gitter.im/apps' },
    ],
    check: [
      {
        text: 'Gitter shows no last use of the access token: compare requests and changes with your own.',
        url: 'https://developer.gitter.im/apps',
      },
    ],
    rotate: [{ text: 'There is one access token: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new access token in the developer page.', url: 'https://developer.gitter.im/apps' }],
    risks: ['Messages can be read and sent in your name.'],
    links: ['https://developer.gitter.im/docs/authentication', 'https://gitter.im/'],
  },
});
