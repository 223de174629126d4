import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'lacework',
  name: 'Lacework',
  home: 'https://www.lacework.com/',
  secrets: [
    {
      id: 'lacework-api-secret',
      name: 'Lacework API secret',
      pattern: /_[0-9a-f]{32}|[A-Za-z0-9]{32}/,
      near: ['lacework', 'lw_api_secret', 'lwapisecret'],
      confidence: 'likely',
      check: notWords,
      environmentVariable: 'LW_API_SECRET',
      sample: '_[0-9a-f]{32}',
      examples: {
        match: ['export LW_API_SECRET="<secret>"', 'client = Client(lw_api_secret="<secret>")'],
        miss: ['LW_API_SECRET=<[0-9a-f]{9}>', 'lw_api_secret: ${LW_API_SECRET}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Settings, API keys: make a key of a service user with few roles.',
        url: 'https://docs.lacework.net/api/api-access-keys-and-tokens',
      },
    ],
    check: [
      {
        text: 'The audit log of the account lists calls that change something.',
        url: 'https://docs.lacework.net/console/audit-logs',
      },
    ],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [
      {
        text: 'Settings, API keys: disable the key, later delete it.',
        url: 'https://docs.lacework.net/api/api-access-keys-and-tokens',
      },
    ],
    risks: ['What is known of the weaknesses of all connected clouds can be read.'],
    links: ['https://docs.lacework.net/api/api-access-keys-and-tokens'],
  },
});
