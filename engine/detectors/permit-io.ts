import { provider } from '../provider';

export default provider({
  id: 'permit-io',
  name: 'Permit.io',
  home: 'https://www.permit.io/',
  secrets: [
    {
      id: 'permit-io-api-key',
      name: 'Permit.io API key',
      keywords: ['permit_key_'],
      pattern: /permit_key_[A-Za-z0-9]{84,86}/,
      environmentVariable: 'PERMIT_API_KEY',
      sample: 'permit_key_[A-Za-z0-9]{86}',
      examples: {
        match: ['PERMIT_API_KEY=<secret>', "const permitApiKey = '<secret>';"],
        miss: ['PERMIT_API_KEY=<permit_key_[a-z]{9}>', 'permitApiKey := os.Getenv("PERMIT_API_KEY")'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['permit-io-api-key'], url: 'https://api.permit.io/v2/api-key/scope', headers: { Authorization: 'Bearer {key}' }, source: 'https://docs.permit.io/overview/get-api-key/' }],
    create: [{ text: 'Make a key for one environment.', url: 'https://app.permit.io/settings/api-keys' }],
    check: [{ text: 'The audit log lists decisions and changes.', url: 'https://app.permit.io/audit-log' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Delete or rotate the key.', url: 'https://app.permit.io/settings/api-keys' }],
    risks: ['Roles and policies can be changed: permissions handed out.'],
    links: ['https://docs.permit.io/'],
  },
});
