import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'elastic-email',
  name: 'Elastic Email',
  home: 'https://elasticemail.com/',
  secrets: [
    {
      id: 'elastic-email-api-key',
      name: 'Elastic Email API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{96}(?![\w-])/,
      near: ['elasticemail', 'elastic_email', 'elastic-email'],
      check: notWords,
      environmentVariable: 'ELASTICEMAIL_API_KEY',
      sample: '[0-9A-F]{96}',
      examples: {
        match: ['ELASTICEMAIL_API_KEY=<secret>', 'X-ElasticEmail-ApiKey: <secret>'],
        miss: ['ELASTICEMAIL_API_KEY=<[0-9A-F]{12}>', 'https://api.elasticemail.com/v4/emails'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['elastic-email-api-key'], url: 'https://api.elasticemail.com/v4/account', headers: { 'X-ElasticEmail-ApiKey': '{key}' }, source: 'https://api.elasticemail.com/public/help' }],
    create: [
      {
        text: 'Make a key with the access levels it needs and allowed addresses.',
        url: 'https://app.elasticemail.com/marketing/settings/new/manage-api',
      },
    ],
    check: [{ text: 'Activity, Logs and reports by subaccount show what was sent.', url: 'https://app.elasticemail.com/', shows: 'log' }],
    rotate: [{ text: 'Keys stand side by side: create the second with the same access and addresses, deploy it, delete the first.', url: 'https://app.elasticemail.com/api/settings/manage-api' }],
    revoke: [
      {
        text: 'Settings, Manage API keys, delete.',
        url: 'https://app.elasticemail.com/marketing/settings/new/manage-api',
      },
    ],
    risks: ['Mail is sent from your domains, which then are blocked; contacts read.'],
    links: ['https://elasticemail.com/developers/api-documentation/rest-api', 'https://help.elasticemail.com/'],
  },
});
