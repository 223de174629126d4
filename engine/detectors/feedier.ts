import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'feedier',
  name: 'Feedier',
  home: 'https://feedier.com/',
  secrets: [
    {
      id: 'feedier-private-key',
      name: 'Feedier private key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['feedier'],
      reach: 80,
      check: notWords,
      environmentVariable: 'FEEDIER_PRIVATE_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: [
          'FEEDIER_PRIVATE_KEY=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://api.feedier.com/v1/carriers',
        ],
        miss: [
          'FEEDIER_PRIVATE_KEY=<[0-9a-f]{9}>',
          'curl -H "Authorization: Bearer ${KEY}" https://api.feedier.com/v1/carriers',
        ],
      },
    },
  ],
  guide: {
    create: [
      { text: 'The account’s private key stands in the developer settings.', url: 'https://dashboard.feedier.com/' },
    ],
    check: [
      {
        text: 'Feedier shows no last use of the private key: compare requests and changes with your own.',
        url: 'https://dashboard.feedier.com/',
      },
    ],
    rotate: [{ text: 'There is one private key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new private key in the developer settings.', url: 'https://dashboard.feedier.com/' }],
    risks: ['Answers of your customers can be read.'],
    links: ['https://docs.feedier.com/', 'https://feedier.com/'],
  },
});
