import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'currents-api',
  name: 'Currents API',
  home: 'https://currentsapi.services/',
  secrets: [
    {
      id: 'currents-api-api-key',
      name: 'Currents API API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{48}(?![\w-])/,
      near: ['currentsapi', 'currents_api'],
      reach: 80,
      check: notWords,
      environmentVariable: 'CURRENTSAPI_KEY',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{46}[A-Za-z0-9]',
      examples: {
        match: ['CURRENTSAPI_KEY=<secret>', 'https://api.currentsapi.services/v1/latest-news?apiKey=<secret>'],
        miss: ['CURRENTSAPI_KEY=<[0-9a-f]{9}>', 'https://api.currentsapi.services/v1/latest-news?apiKey=${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the profile.', url: 'https://currentsapi.services/en/profile' }],
    check: [
      {
        text: 'Currents API shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://currentsapi.services/en/profile',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the profile.', url: 'https://currentsapi.services/en/profile' }],
    risks: ['Your quota is used up.'],
    links: ['https://currentsapi.services/en/docs/', 'https://currentsapi.services/'],
  },
});
