import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'brandfetch',
  name: 'Brandfetch',
  home: 'https://brandfetch.com/',
  secrets: [
    {
      id: 'brandfetch-api-key',
      name: 'Brandfetch API key',
      pattern: /(?<![A-Za-z0-9+/])(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9]{40})(?![A-Za-z0-9+/=])/,
      near: ['brandfetch'],
      entropy: 4,
      check: notWords,
      environmentVariable: 'BRANDFETCH_API_KEY',
      sample: '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=',
      examples: {
        match: [
          'BRANDFETCH_API_KEY=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://api.brandfetch.io/v2/brands/x.com',
        ],
        miss: ['BRANDFETCH_API_KEY=<[A-Za-z0-9]{12}>', 'https://api.brandfetch.io/v2/brands/x.com'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'The key stands in the developer portal.', url: 'https://developers.brandfetch.com/dashboard/keys' },
    ],
    check: [{ text: 'The portal shows usage.', url: 'https://developers.brandfetch.com/dashboard' }],
    rotate: [{ text: 'Regenerate the key and deploy it at once.' }],
    revoke: [{ text: 'Keys, regenerate.', url: 'https://developers.brandfetch.com/dashboard/keys' }],
    risks: ['Your quota is used up.'],
    links: ['https://docs.brandfetch.com/', 'https://brandfetch.com/'],
  },
});
