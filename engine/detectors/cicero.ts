import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'cicero',
  name: 'Cicero',
  home: 'https://www.cicerodata.com/',
  secrets: [
    {
      id: 'cicero-api-key',
      name: 'Cicero API key',
      pattern: /[0-9a-z]{40}/,
      near: ['cicero_api', 'ciceroapi', 'cicero.azavea.com', 'app.cicerodata.com'],
      named: ['cicero'],
      reach: 80,
      check: notWords,
      environmentVariable: 'CICERO_API_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['CICERO_API_KEY=<secret>', 'https://app.cicerodata.com/v3.1/official?key=<secret>'],
        miss: ['CICERO_API_KEY=<[0-9a-f]{9}>', 'https://app.cicerodata.com/v3.1/official?key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the account.', url: 'https://app.cicerodata.com/' }],
    check: [
      {
        text: 'Cicero shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://app.cicerodata.com/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the account.', url: 'https://app.cicerodata.com/' }],
    risks: ['Look-ups of districts and officials are made at your expense.'],
    links: ['https://app.cicerodata.com/docs/', 'https://www.cicerodata.com/'],
  },
});
