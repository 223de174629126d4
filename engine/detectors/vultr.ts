import { provider } from '../provider';

export default provider({
  id: 'vultr',
  name: 'Vultr',
  home: 'https://www.vultr.com/',
  secrets: [
    {
      id: 'vultr-api-key',
      name: 'Vultr API key',
      pattern: /[A-Z0-9]{36}|[0-9a-f]{36}/,
      near: ['vultr'],
      reach: 80,
      entropy: 3.8,
      environmentVariable: 'VULTR_API_KEY',
      sample: '[A-Z0-9]{36}',
      examples: {
        match: ['VULTR_API_KEY=<secret>', 'provider "vultr" {\n  api_key = "<secret>"\n}'],
        miss: [
          'VULTR_API_KEY=<[A-Z0-9]{12}>',
          'vultr_instance_id = "<[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}>"',
        ],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['vultr-api-key'],
        url: 'https://api.vultr.com/v2/apikeys',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"apikeys"'] },
        revoked: { contains: ['Invalid API token'] },
        source: 'https://docs.vultr.com/platform/other/api/current-user/list-api-key',
      },
    ],
    create: [
      {
        text: 'Enable the API and allow only the addresses of your machines under Access Control.',
        url: 'https://my.vultr.com/settings/#settingsapi',
      },
    ],
    check: [
      {
        text: 'Vultr shows no last use of a key: compare the account’s activity and its bill with what you started.',
        url: 'https://my.vultr.com/',
      },
    ],
    rotate: [
      {
        text: 'Newer accounts may have several API keys: make a second one for a sub-user, deploy it, delete the first. Otherwise regenerate and deploy at once.',
      },
    ],
    revoke: [
      {
        text: 'Settings, API: regenerate or delete the key, or disable the API, which can be taken back.',
        url: 'https://my.vultr.com/settings/#settingsapi',
      },
    ],
    prevent: [
      {
        text: 'The access control list of the key names the addresses it may come from (any, by default, is closed); give further users keys with single rights.',
        url: 'https://my.vultr.com/settings/#settingsapi',
      },
    ],
    risks: ['Servers can be started at your expense, and snapshots and disks read.'],
    links: ['https://docs.vultr.com/platform/other/api/create-api-key', 'https://www.vultr.com/api/'],
  },
});
