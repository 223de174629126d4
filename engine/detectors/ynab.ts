import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'ynab',
  name: 'YNAB',
  home: 'https://www.ynab.com/',
  secrets: [
    {
      id: 'ynab-access-token',
      name: 'YNAB personal access token',
      pattern: /(?<![\w-])(?:[0-9a-f]{64}|[A-Za-z0-9_-]{43})(?![\w-])/,
      near: ['ynab', 'youneedabudget'],
      check: notWords,
      environmentVariable: 'YNAB_ACCESS_TOKEN',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{41}[A-Za-z0-9]',
      examples: {
        match: ['YNAB_ACCESS_TOKEN=<secret>', "const ynabAccessToken = '<secret>';"],
        miss: ['YNAB_ACCESS_TOKEN=<[A-Za-z0-9]{8}>', 'YNAB_ACCESS_TOKEN=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Account settings, Developer: make a token for each program.',
        url: 'https://app.ynab.com/settings/developer',
      },
    ],
    check: [{ text: 'Recent changes to transactions in the plan.', url: 'https://app.ynab.com/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Developer settings: revoke the token.', url: 'https://app.ynab.com/settings/developer' }],
    risks: ['Accounts, balances and transactions can be read and changed; money cannot be moved.'],
    links: ['https://api.ynab.com/'],
  },
});
