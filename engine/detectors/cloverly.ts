import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'cloverly',
  name: 'Cloverly',
  home: 'https://www.cloverly.com/',
  secrets: [
    {
      id: 'cloverly-api-key',
      name: 'Cloverly API key',
      pattern: /(?:private|public)_key:[0-9a-f]{16}|(?<![\w:-])[0-9a-z:_]{28}(?![\w:-])/,
      near: ['cloverly'],
      reach: 80,
      entropy: 3,
      check: notWords,
      environmentVariable: 'CLOVERLY_API_KEY',
      sample: 'private_key:[0-9a-f]{16}',
      examples: {
        match: ['CLOVERLY_API_KEY=<secret>', 'Authorization: "Bearer <secret>" # cloverly'],
        miss: ['CLOVERLY_API_KEY=<[0-9a-f]{9}>', 'Authorization: "Bearer ${KEY}" # cloverly'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Create an API key in the dashboard, one for each program.', url: 'https://dashboard.cloverly.com/' },
    ],
    check: [
      {
        text: 'Cloverly shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://dashboard.cloverly.com/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      { text: 'Delete the API key in the dashboard: it stops at once.', url: 'https://dashboard.cloverly.com/' },
    ],
    risks: ['Carbon credits are bought at your expense.'],
    links: ['https://docs.cloverly.com/', 'https://www.cloverly.com/'],
  },
});
