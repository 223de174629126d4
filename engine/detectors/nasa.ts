import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'nasa',
  name: 'NASA open APIs',
  home: 'https://api.nasa.gov/',
  secrets: [
    {
      id: 'nasa-api-key',
      name: 'NASA API key',
      pattern: /[A-Za-z0-9]{40}/,
      near: ['nasa', 'nasa_api', 'nasa-api', 'api.nasa.gov', 'nasa_key', 'nasaapi', 'nasakey'],
      check: notWords,
      environmentVariable: 'NASA_API_KEY',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ["NASA_API_KEY = '<secret>'", '<add key="NasaApiKey" value="<secret>" />'],
        miss: ['NASA_API_KEY=<[A-Za-z0-9]{8}>', 'NASA_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Sign up on the page: the key comes by mail.', url: 'https://api.nasa.gov/' }],
    check: [
      {
        text: 'Answers carry the rest of the hour’s calls in the header X-RateLimit-Remaining.',
        url: 'https://api.nasa.gov/',
      },
    ],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Ask the support to disable the key; sign up for another.', url: 'https://api.nasa.gov/' }],
    risks: ['The hourly limit is used up.'],
    links: ['https://api.nasa.gov/'],
  },
});
