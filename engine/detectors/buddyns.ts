import { provider } from '../provider';

export default provider({
  id: 'buddyns',
  name: 'BuddyNS',
  home: 'https://www.buddyns.com/',
  secrets: [
    {
      id: 'buddyns-api-key',
      name: 'BuddyNS API key',
      pattern: /[0-9a-z]{40}/,
      near: ['buddyns'],
      entropy: 3.2,
      environmentVariable: 'BUDDYNS_API_KEY',
      sample: '[0-9a-z]{40}',
      examples: {
        match: [
          'BUDDYNS_API_KEY=<secret>',
          'curl -H "Authorization: Token <secret>" https://www.buddyns.com/api/v2/zone/',
        ],
        miss: ['BUDDYNS_API_KEY=<[0-9a-z]{12}>', 'https://www.buddyns.com/api/v2/zone/'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The key stands in the account.', url: 'https://www.buddyns.com/' }],
    check: [{ text: 'BuddyNS shows no last use: look at the list of zones.', url: 'https://www.buddyns.com/' }],
    rotate: [{ text: 'Regenerate the key and deploy it at once.' }],
    revoke: [{ text: 'Account, API key, regenerate.', url: 'https://www.buddyns.com/' }],
    risks: ['Zones can be added and removed: names stop to resolve.'],
    links: ['https://www.buddyns.com/support/api/v2/', 'https://www.buddyns.com/support/'],
  },
});
