import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'geckoboard',
  name: 'Geckoboard',
  home: 'https://www.geckoboard.com/',
  secrets: [
    {
      id: 'geckoboard-api-key',
      name: 'Geckoboard API key',
      pattern: /[0-9a-f]{32}|[A-Za-z0-9]{44}/,
      near: ['geckoboard'],
      reach: 80,
      entropy: 3.2,
      check: notWords,
      environmentVariable: 'GECKOBOARD_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['GECKOBOARD_API_KEY=<secret>', 'curl https://api.geckoboard.com -u <secret>:'],
        miss: ['GECKOBOARD_API_KEY=<[0-9a-f]{9}>', 'curl https://api.geckoboard.com -u ${KEY}:'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The account’s API key stands in the account’s settings.',
        url: 'https://app.geckoboard.com/account/details',
      },
    ],
    check: [
      {
        text: 'Geckoboard shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://app.geckoboard.com/account/details',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [
      { text: 'Make a new API key in the account’s settings.', url: 'https://app.geckoboard.com/account/details' },
    ],
    risks: ['Datasets can be replaced and deleted: boards show what was sent.'],
    links: ['https://developer.geckoboard.com/', 'https://www.geckoboard.com/'],
  },
});
