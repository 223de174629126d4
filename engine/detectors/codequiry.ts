import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'codequiry',
  name: 'Codequiry',
  home: 'https://codequiry.com/',
  secrets: [
    {
      id: 'codequiry-api-key',
      name: 'Codequiry API key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{64}(?![\w-])/,
      near: ['codequiry'],
      reach: 80,
      check: notWords,
      environmentVariable: 'CODEQUIRY_API_KEY',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['CODEQUIRY_API_KEY=<secret>', 'curl -H "apikey: <secret>" https://codequiry.com/api/v1/checks'],
        miss: ['CODEQUIRY_API_KEY=<[0-9a-f]{9}>', 'curl -H "apikey: ${KEY}" https://codequiry.com/api/v1/checks'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the dashboard.', url: 'https://dashboard.codequiry.com/' }],
    check: [
      {
        text: 'Codequiry shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://dashboard.codequiry.com/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the dashboard.', url: 'https://dashboard.codequiry.com/' }],
    risks: ['Checks are made at your expense, and code sent in is read.'],
    links: ['https://codequiry.com/usage/api', 'https://codequiry.com/'],
  },
});
