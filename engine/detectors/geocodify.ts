import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'geocodify',
  name: 'Geocodify',
  home: 'https://geocodify.com/',
  secrets: [
    {
      id: 'geocodify-api-key',
      name: 'Geocodify API key',
      pattern: /[0-9a-z]{40}/,
      near: ['geocodify'],
      reach: 80,
      check: notWords,
      environmentVariable: 'GEOCODIFY_API_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['GEOCODIFY_API_KEY=<secret>', 'https://api.geocodify.com/v2/geocode?api_key=<secret>'],
        miss: ['GEOCODIFY_API_KEY=<[0-9a-f]{9}>', 'https://api.geocodify.com/v2/geocode?api_key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the dashboard.', url: 'https://geocodify.com/dashboard' }],
    check: [
      {
        text: 'Geocodify shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://geocodify.com/dashboard',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the dashboard.', url: 'https://geocodify.com/dashboard' }],
    risks: ['Your quota is used up.'],
    links: ['https://geocodify.com/documentation', 'https://geocodify.com/'],
  },
});
