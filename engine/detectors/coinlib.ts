import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'coinlib',
  name: 'Coinlib',
  home: 'https://coinlib.io/',
  secrets: [
    {
      id: 'coinlib-api-key',
      name: 'Coinlib API key',
      pattern: /[0-9a-z]{16}/,
      near: ['coinlib'],
      reach: 80,
      entropy: 2.4,
      check: notWords,
      environmentVariable: 'COINLIB_API_KEY',
      sample: '[0-9a-f]{16}',
      examples: {
        match: ['COINLIB_API_KEY=<secret>', 'https://coinlib.io/api/v1/coin?key=<secret>'],
        miss: ['COINLIB_API_KEY=<[0-9a-f]{9}>', 'https://coinlib.io/api/v1/coin?key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the profile.', url: 'https://coinlib.io/profile' }],
    check: [
      {
        text: 'Coinlib shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://coinlib.io/profile',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the profile.', url: 'https://coinlib.io/profile' }],
    risks: ['Your quota is used up.'],
    links: ['https://coinlib.io/apidocs', 'https://coinlib.io/'],
  },
});
