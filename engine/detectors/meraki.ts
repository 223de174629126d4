import { provider } from '../provider';

export default provider({
  id: 'meraki',
  name: 'Cisco Meraki',
  home: 'https://meraki.cisco.com/',
  secrets: [
    {
      id: 'meraki-api-key',
      name: 'Cisco Meraki dashboard API key',
      pattern: /[0-9a-f]{40}/,
      near: ['meraki'],
      environmentVariable: 'MERAKI_DASHBOARD_API_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ["MERAKI_DASHBOARD_API_KEY = '<secret>'", "const merakiDashboardApiKey = '<secret>';"],
        miss: ['MERAKI_DASHBOARD_API_KEY=<[0-9a-f]{9}>', 'meraki_dashboard_api_key: ${MERAKI_DASHBOARD_API_KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'My profile: generate a key for an administrator of the fewest networks, read-only if that is enough.',
        url: 'https://dashboard.meraki.com/',
      },
    ],
    check: [
      {
        text: 'Organization, API & Webhooks lists calls by administrator and address.',
        url: 'https://developer.cisco.com/meraki/api-v1/api-dashboard/',
      },
    ],
    rotate: [{ text: 'An administrator may have two keys: put the second everywhere, then revoke the first.' }],
    revoke: [{ text: 'My profile, API access: revoke the key.', url: 'https://dashboard.meraki.com/' }],
    risks: ['Networks, firewalls and cameras of the organization can be changed.'],
    links: ['https://developer.cisco.com/meraki/api-v1/authorization/'],
  },
});
