import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'clockify',
  name: 'Clockify',
  home: 'https://clockify.me/',
  secrets: [
    {
      id: 'clockify-api-key',
      name: 'Clockify API key',
      pattern: /(?<![A-Za-z0-9+/])(?:[A-Za-z0-9]{48}|[A-Za-z0-9]{46,47}={1,2})(?![A-Za-z0-9+/=])/,
      near: ['clockify'],
      reach: 80,
      entropy: 4,
      check: notWords,
      environmentVariable: 'CLOCKIFY_API_KEY',
      sample: '[A-Za-z0-9]{48}',
      examples: {
        match: ['CLOCKIFY_API_KEY=<secret>', 'curl -H "X-Api-Key: <secret>" https://api.clockify.me/api/v1/user'],
        miss: ['CLOCKIFY_API_KEY=<[A-Za-z0-9]{12}>', 'https://api.clockify.me/api/v1/user'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Generate a key in the profile’s settings.', url: 'https://app.clockify.me/manage-api-keys' }],
    check: [{ text: 'The workspace’s audit log lists changes of time entries.', url: 'https://app.clockify.me/' }],
    rotate: [{ text: 'Generate a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'Preferences, Manage API keys, delete.', url: 'https://app.clockify.me/manage-api-keys' }],
    risks: ['Time entries, clients and rates can be read and changed.'],
    links: ['https://docs.clockify.me/', 'https://clockify.me/help/'],
  },
});
