import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'extractor-api',
  name: 'ExtractorAPI',
  home: 'https://extractorapi.com/',
  secrets: [
    {
      id: 'extractor-api-api-key',
      name: 'ExtractorAPI API key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{40}(?![\w-])/,
      near: ['extractorapi', 'extractor_api'],
      reach: 80,
      check: notWords,
      environmentVariable: 'EXTRACTORAPI_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['EXTRACTORAPI_KEY=<secret>', 'https://extractorapi.com/api/v1/extractor/?apikey=<secret>'],
        miss: ['EXTRACTORAPI_KEY=<[0-9a-f]{9}>', 'https://extractorapi.com/api/v1/extractor/?apikey=${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the dashboard.', url: 'https://extractorapi.com/dashboard/' }],
    check: [
      {
        text: 'ExtractorAPI shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://extractorapi.com/dashboard/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the dashboard.', url: 'https://extractorapi.com/dashboard/' }],
    risks: ['Pages are read at your expense.'],
    links: ['https://extractorapi.com/docs/', 'https://extractorapi.com/'],
  },
});
