import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'fetchrss',
  name: 'FetchRSS',
  home: 'https://fetchrss.com/',
  secrets: [
    {
      id: 'fetchrss-api-key',
      name: 'FetchRSS API key',
      pattern: /[A-Za-z0-9]{24}\.[A-Za-z0-9]{15}|(?<![\w.])[A-Za-z0-9.]{40}(?![\w.])/,
      near: ['fetchrss'],
      reach: 80,
      entropy: 3.2,
      check: notWords,
      environmentVariable: 'FETCHRSS_API_KEY',
      sample: '[0-9a-f]{24}.[A-Za-z0-9]{15}',
      examples: {
        match: ['FETCHRSS_API_KEY=<secret>', 'https://fetchrss.com/api/v1/feed/list?auth=<secret>'],
        miss: ['FETCHRSS_API_KEY=<[0-9a-f]{9}>', 'https://fetchrss.com/api/v1/feed/list?auth=${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the account.', url: 'https://fetchrss.com/cabinet' }],
    check: [
      {
        text: 'FetchRSS shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://fetchrss.com/cabinet',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the account.', url: 'https://fetchrss.com/cabinet' }],
    risks: ['Feeds can be made and deleted.'],
    links: ['https://fetchrss.com/developers', 'https://fetchrss.com/'],
  },
});
