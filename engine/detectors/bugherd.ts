import { provider } from '../provider';

export default provider({
  id: 'bugherd',
  name: 'BugHerd',
  home: 'https://bugherd.com/',
  secrets: [
    {
      id: 'bugherd-api-key',
      name: 'BugHerd API key',
      pattern: /[a-z0-9]{22}/,
      near: ['bugherd'],
      reach: 80,
      environmentVariable: 'BUGHERD_API_KEY',
      sample: '[a-z0-9]{22}',
      examples: {
        match: ['BUGHERD_API_KEY=<secret>', 'curl -u <secret>:x https://www.bugherd.com/api_v2/projects.json'],
        miss: ['BUGHERD_API_KEY=<[0-9a-f]{9}>', 'curl -u ${KEY}:x https://www.bugherd.com/api_v2/projects.json'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The account’s API key stands in the organization’s settings.',
        url: 'https://www.bugherd.com/organization/settings',
      },
    ],
    check: [
      {
        text: 'BugHerd shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://www.bugherd.com/organization/settings',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [
      {
        text: 'Make a new API key in the organization’s settings.',
        url: 'https://www.bugherd.com/organization/settings',
      },
    ],
    risks: ['Projects, tasks and guests can be read and changed.'],
    links: ['https://www.bugherd.com/api_v2', 'https://bugherd.com/'],
  },
});
