import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'hetzner',
  name: 'Hetzner',
  home: 'https://www.hetzner.com/',
  secrets: [
    {
      id: 'hetzner-cloud-token',
      name: 'Hetzner Cloud API token',
      pattern: /[A-Za-z0-9]{64}/,
      near: ['hcloud', 'hetzner'],
      reach: 80,
      entropy: 4.2,
      check: notWords,
      environmentVariable: 'HCLOUD_TOKEN',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: ['HCLOUD_TOKEN=<secret>', 'provider "hcloud" {\n  token = "<secret>"\n}'],
        miss: ['HCLOUD_TOKEN=<[A-Za-z0-9]{32}>', 'hcloud_image_sha = "<[0-9a-f]{64}>"'],
      },
    },
    {
      id: 'hetzner-dns-token',
      name: 'Hetzner DNS API token',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['hetzner_dns', 'hetznerdns', 'dns.hetzner.com', 'auth-api-token'],
      named: ['hetzner'],
      reach: 80,
      entropy: 4,
      check: notWords,
      environmentVariable: 'HETZNER_DNS_API_TOKEN',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: [
          'HETZNER_DNS_API_TOKEN=<secret>',
          'curl -H "Auth-API-Token: <secret>" https://dns.hetzner.com/api/v1/zones',
        ],
        miss: ['HETZNER_DNS_API_TOKEN=<[A-Za-z0-9]{16}>', 'HETZNER_DNS_ZONE=<[a-zA-Z0-9]{22}>'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['hetzner-cloud-token'],
        url: 'https://api.hetzner.cloud/v1/servers?per_page=1',
        headers: { Authorization: 'Bearer {key}' },
        source: 'https://docs.hetzner.cloud/',
      },
    ],
    create: [
      { text: 'Create a token in one project, read only where that is enough.', url: 'https://console.hetzner.cloud' },
    ],
    check: [
      {
        text: 'The project’s activities list what was done; tokens have no last use.',
        url: 'https://console.hetzner.cloud',
      },
    ],
    rotate: [{ text: 'Create a second token in the project, deploy it, delete the first.' }],
    revoke: [{ text: 'Security, API tokens, delete.', url: 'https://console.hetzner.cloud' }],
    prevent: [
      {
        text: 'Read instead of Read & Write where nothing is made; a token reaches one project only, so a project for each environment.',
        url: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
      },
    ],
    risks: ['Servers of the project can be made, deleted, reset and read through snapshots, at your expense.'],
    links: ['https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/', 'https://docs.hetzner.cloud/'],
  },
});
