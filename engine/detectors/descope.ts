import { provider } from '../provider';

export default provider({
  id: 'descope',
  name: 'Descope',
  home: 'https://www.descope.com/',
  secrets: [
    {
      id: 'descope-management-key',
      name: 'Descope management key',
      pattern: /K[23][A-Za-z0-9]{80,120}/,
      near: ['descope'],
      reach: 60,
      confidence: 'likely',
      environmentVariable: 'DESCOPE_MANAGEMENT_KEY',
      sample: 'K2[A-Za-z0-9]{92}',
      examples: {
        match: ['descope_management_key: <secret>', '<add key="DescopeManagementKey" value="<secret>" />'],
        miss: ['DESCOPE_MANAGEMENT_KEY=<[0-9a-f]{9}>', 'descope_management_key: ${DESCOPE_MANAGEMENT_KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a management key for one project, with a role and an expiry.',
        url: 'https://app.descope.com/settings/company/managementkeys',
      },
    ],
    check: [{ text: 'Audit and troubleshoot lists calls.', url: 'https://app.descope.com/audit' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [
      {
        text: 'Company settings, Management Keys, deactivate or delete.',
        url: 'https://app.descope.com/settings/company/managementkeys',
      },
    ],
    risks: ['Users and tenants can be read and changed, sessions made in their name.'],
    links: ['https://docs.descope.com/management/management-keys'],
  },
});
