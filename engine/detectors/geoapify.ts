import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'geoapify',
  name: 'Geoapify',
  home: 'https://www.geoapify.com/',
  secrets: [
    {
      id: 'geoapify-api-key',
      name: 'Geoapify API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['geoapify'],
      reach: 80,
      check: notWords,
      environmentVariable: 'GEOAPIFY_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['GEOAPIFY_API_KEY=<secret>', 'https://api.geoapify.com/v1/geocode/search?apiKey=<secret>'],
        miss: ['GEOAPIFY_API_KEY=<[0-9a-f]{9}>', 'https://api.geoapify.com/v1/geocode/search?apiKey=${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Create an API key in the project, one for each program.', url: 'https://myprojects.geoapify.com/' },
    ],
    check: [
      {
        text: 'Geoapify shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://myprojects.geoapify.com/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the API key in the project: it stops at once.', url: 'https://myprojects.geoapify.com/' }],
    risks: ['Maps and routes are made at your expense; restrict the key to your pages.'],
    links: ['https://apidocs.geoapify.com/', 'https://www.geoapify.com/'],
  },
});
