import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'apimetrics',
  name: 'APImetrics',
  home: 'https://apimetrics.io/',
  secrets: [
    {
      id: 'apimetrics-api-key',
      name: 'APImetrics API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['apimetrics'],
      reach: 80,
      check: notWords,
      environmentVariable: 'APIMETRICS_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: [
          'APIMETRICS_API_KEY=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://client.apimetrics.io/api/2/calls/',
        ],
        miss: [
          'APIMETRICS_API_KEY=<[0-9a-f]{9}>',
          'curl -H "Authorization: Bearer ${KEY}" https://client.apimetrics.io/api/2/calls/',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key in the organization’s settings, one for each program.',
        url: 'https://client.apimetrics.io/',
      },
    ],
    check: [
      {
        text: 'APImetrics shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://client.apimetrics.io/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API key in the organization’s settings: it stops at once.',
        url: 'https://client.apimetrics.io/',
      },
    ],
    risks: ['Monitors with the tokens stored in them can be read and changed.'],
    links: ['https://docs.apimetrics.io/', 'https://apimetrics.io/'],
  },
});
