import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'data-gov',
  name: 'api.data.gov',
  home: 'https://api.data.gov/',
  secrets: [
    {
      id: 'data-gov-api-key',
      name: 'api.data.gov API key',
      pattern: /[A-Za-z0-9]{40}/,
      near: ['data.gov', 'datagov', 'data_gov'],
      reach: 80,
      check: notWords,
      environmentVariable: 'DATAGOV_API_KEY',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ['DATAGOV_API_KEY=<secret>', 'https://api.data.gov/regulations/v3/documents?api_key=<secret>'],
        miss: ['DATAGOV_API_KEY=<[0-9a-f]{9}>', 'https://api.data.gov/regulations/v3/documents?api_key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Create an API key in the sign-up page, one for each program.', url: 'https://api.data.gov/signup/' },
    ],
    check: [
      {
        text: 'api.data.gov shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://api.data.gov/signup/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      { text: 'Delete the API key in the sign-up page: it stops at once.', url: 'https://api.data.gov/signup/' },
    ],
    risks: ['Your rate limit is used up.'],
    links: ['https://api.data.gov/docs/developer-manual/', 'https://api.data.gov/'],
  },
});
