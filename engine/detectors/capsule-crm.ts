import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'capsule-crm',
  name: 'Capsule CRM',
  home: 'https://capsulecrm.com/',
  secrets: [
    {
      id: 'capsule-crm-api-token',
      name: 'Capsule CRM API token',
      pattern: /(?<![\w+\/.-])[A-Za-z0-9+\/._-]{62,64}={0,2}(?![\w+\/.=-])/,
      near: ['capsulecrm', 'capsule_crm'],
      reach: 80,
      check: notWords,
      environmentVariable: 'CAPSULECRM_API_TOKEN',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: [
          'CAPSULECRM_API_TOKEN=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://api.capsulecrm.com/api/v2/parties',
        ],
        miss: [
          'CAPSULECRM_API_TOKEN=<[0-9a-f]{9}>',
          'curl -H "Authorization: Bearer ${KEY}" https://api.capsulecrm.com/api/v2/parties',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API token in My Preferences, API authentication tokens, one for each program.',
        url: 'https://capsulecrm.com/',
      },
    ],
    check: [
      {
        text: 'Capsule CRM shows no last use of an API token: compare requests and changes with your own.',
        url: 'https://capsulecrm.com/',
      },
    ],
    rotate: [{ text: 'Create a second API token, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API token in My Preferences, API authentication tokens: it stops at once.',
        url: 'https://capsulecrm.com/',
      },
    ],
    risks: ['Contacts and opportunities can be read and changed.'],
    links: ['https://developer.capsulecrm.com/', 'https://capsulecrm.com/'],
  },
});
