import { provider } from '../provider';

export default provider({
  id: 'avaza',
  name: 'Avaza',
  home: 'https://www.avaza.com/',
  secrets: [
    {
      id: 'avaza-personal-access-token',
      name: 'Avaza personal access token',
      pattern: /[0-9]{2,8}-[0-9a-f]{40}/,
      near: ['avaza'],
      reach: 80,
      entropy: 2.8,
      environmentVariable: 'AVAZA_TOKEN',
      sample: '[0-9]{5}-[0-9a-f]{40}',
      examples: {
        match: ['AVAZA_TOKEN=<secret>', 'curl -H "Authorization: Bearer <secret>" https://api.avaza.com/api/Account'],
        miss: ['AVAZA_TOKEN=<[0-9a-f]{9}>', 'curl -H "Authorization: Bearer ${KEY}" https://api.avaza.com/api/Account'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a personal access token in the settings, developer apps, one for each program.',
        url: 'https://any.avaza.com/',
      },
    ],
    check: [
      {
        text: 'Avaza shows no last use of a personal access token: compare requests and changes with your own.',
        url: 'https://any.avaza.com/',
      },
    ],
    rotate: [{ text: 'Create a second personal access token, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the personal access token in the settings, developer apps: it stops at once.',
        url: 'https://any.avaza.com/',
      },
    ],
    risks: ['Projects, hours and invoices can be read and changed.'],
    links: ['https://api.avaza.com/swagger/ui/index', 'https://www.avaza.com/'],
  },
});
