import { provider } from '../provider';

export default provider({
  id: 'checkvist',
  name: 'Checkvist',
  home: 'https://checkvist.com/',
  secrets: [
    {
      id: 'checkvist-openapi-key',
      name: 'Checkvist openAPI key',
      pattern: /[A-Za-z0-9]{14}/,
      near: ['checkvist'],
      reach: 80,
      entropy: 2.6,
      environmentVariable: 'CHECKVIST_API_KEY',
      sample: '[A-Za-z0-9]{14}',
      examples: {
        match: ['CHECKVIST_API_KEY=<secret>', 'https://checkvist.com/auth/login.json?remote_key=<secret>'],
        miss: ['CHECKVIST_API_KEY=<[0-9a-f]{9}>', 'https://checkvist.com/auth/login.json?remote_key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s openAPI key stands in the profile.', url: 'https://checkvist.com/auth/profile' }],
    check: [
      {
        text: 'Checkvist shows no last use of the openAPI key: compare requests and changes with your own.',
        url: 'https://checkvist.com/auth/profile',
      },
    ],
    rotate: [{ text: 'There is one openAPI key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new openAPI key in the profile.', url: 'https://checkvist.com/auth/profile' }],
    risks: ['All lists can be read and changed.'],
    links: ['https://checkvist.com/auth/api', 'https://checkvist.com/'],
  },
});
