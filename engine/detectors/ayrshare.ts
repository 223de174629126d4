import { provider } from '../provider';

export default provider({
  id: 'ayrshare',
  name: 'Ayrshare',
  home: 'https://www.ayrshare.com/',
  secrets: [
    {
      id: 'ayrshare-api-key',
      name: 'Ayrshare API key',
      pattern: /[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}/,
      near: ['ayrshare'],
      reach: 80,
      entropy: 3.4,
      environmentVariable: 'AYRSHARE_API_KEY',
      sample: '[A-Z0-9]{7}1-[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}',
      examples: {
        match: ['AYRSHARE_API_KEY=<secret>', 'const social = new SocialPost("<secret>"); // ayrshare'],
        miss: ['AYRSHARE_API_KEY=<[0-9a-f]{9}>', 'const social = new SocialPost("${KEY}"); // ayrshare'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the dashboard.', url: 'https://app.ayrshare.com/api' }],
    check: [
      {
        text: 'Ayrshare shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://app.ayrshare.com/api',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the dashboard.', url: 'https://app.ayrshare.com/api' }],
    risks: ['Posts are made and deleted in your social accounts.'],
    links: ['https://www.ayrshare.com/docs', 'https://www.ayrshare.com/'],
  },
});
