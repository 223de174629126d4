import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'alchemy',
  name: 'Alchemy',
  home: 'https://www.alchemy.com/',
  secrets: [
    {
      id: 'alchemy-api-key',
      name: 'Alchemy API key',
      pattern: /(?<![\w-])(?:alcht_[A-Za-z0-9_]{26,34}|[A-Za-z0-9_-]{32})(?![\w-])/,
      near: ['alcht_', 'alchemy'],
      reach: 80,
      entropy: 4.02,
      check: notWords,
      environmentVariable: 'ALCHEMY_API_KEY',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{30}[A-Za-z0-9]',
      examples: {
        match: ['ALCHEMY_API_KEY=<secret>', "new Alchemy({ apiKey: '<alcht_[A-Za-z0-9]{30}>' })"],
        miss: ['ALCHEMY_API_KEY=<[A-Za-z0-9]{12}>', 'from sqlalchemy import create_engine  # <[0-9a-f]{32}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an app for each program and allow only its addresses, domains and contracts.',
        url: 'https://dashboard.alchemy.com/apps',
      },
    ],
    check: [{ text: 'The app’s page shows requests.', url: 'https://dashboard.alchemy.com/' }],
    rotate: [{ text: 'Create a second app, deploy its key, delete the first.' }],
    revoke: [{ text: 'Delete the app or rotate its key in the dashboard.', url: 'https://dashboard.alchemy.com/apps' }],
    risks: ['Requests are paid by you, and your rate limit is used up.'],
    links: [
      'https://www.alchemy.com/docs/how-to-create-access-tokens',
      'https://www.alchemy.com/docs/best-practices-for-key-security-and-management',
    ],
  },
});
