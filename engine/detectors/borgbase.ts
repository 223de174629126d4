import { provider } from '../provider';

export default provider({
  id: 'borgbase',
  name: 'BorgBase',
  home: 'https://www.borgbase.com/',
  secrets: [
    {
      id: 'borgbase-api-key',
      name: 'BorgBase API key',
      pattern: /(?<![\w.-])[A-Za-z0-9_.\/-]{140,160}(?![\w-])/,
      near: ['borgbase'],
      reach: 80,
      entropy: 4,
      environmentVariable: 'BORGBASE_API_KEY',
      sample: 'eyJ[A-Za-z0-9]{33}.[A-Za-z0-9]{70}.[A-Za-z0-9_-]{42}[A-Za-z0-9]',
      examples: {
        match: ['BORGBASE_API_KEY=<secret>', 'Authorization: Bearer <secret> # borgbase'],
        miss: ['BORGBASE_API_KEY=<[0-9a-f]{9}>', 'Authorization: Bearer ${KEY} # borgbase'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key in the account, API, one for each program.',
        url: 'https://www.borgbase.com/account?tab=2',
      },
    ],
    check: [
      {
        text: 'BorgBase shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://www.borgbase.com/account?tab=2',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API key in the account, API: it stops at once.',
        url: 'https://www.borgbase.com/account?tab=2',
      },
    ],
    risks: ['Backup repositories can be made and deleted, and their SSH keys replaced.'],
    links: ['https://docs.borgbase.com/api', 'https://www.borgbase.com/'],
  },
});
