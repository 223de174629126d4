import { provider } from '../provider';

export default provider({
  id: 'stytch',
  name: 'Stytch',
  home: 'https://stytch.com/',
  secrets: [
    {
      id: 'stytch-secret',
      name: 'Stytch project secret',
      keywords: ['secret-live-', 'secret-test-'],
      pattern: /secret-(?:live|test)-[\w-]{35,36}=?(?![\w=-])/,
      environmentVariable: 'STYTCH_SECRET',
      sample: 'secret-live-[A-Za-z0-9_-]{35}=',
      examples: {
        match: ['export STYTCH_SECRET="<secret>"', '<StytchSecret><secret></StytchSecret>'],
        miss: ['STYTCH_SECRET=<secret-live-[a-z]{9}>', 'STYTCH_SECRET=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Add a secret to the project.', url: 'https://stytch.com/dashboard/api-keys' }],
    check: [{ text: 'Event logs list calls.', url: 'https://stytch.com/dashboard/event-logs' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'Delete the secret on the page of API keys.', url: 'https://stytch.com/dashboard/api-keys' }],
    risks: ['Users can be read and changed, sessions made in their name.'],
    links: ['https://stytch.com/docs/api'],
  },
});
