import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'audd',
  name: 'AudD',
  home: 'https://audd.io/',
  secrets: [
    {
      id: 'audd-api-token',
      name: 'AudD API token',
      pattern: /(?<![\w-])[0-9a-z-]{32}(?![\w-])/,
      near: ['audd_api', 'auddapi', 'api.audd.io', 'audd_token'],
      named: ['audd'],
      reach: 80,
      check: notWords,
      environmentVariable: 'AUDD_API_TOKEN',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['AUDD_API_TOKEN=<secret>', 'curl https://api.audd.io/ -F api_token=<secret>'],
        miss: ['AUDD_API_TOKEN=<[0-9a-f]{9}>', 'curl https://api.audd.io/ -F api_token=${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API token stands in the dashboard.', url: 'https://dashboard.audd.io/' }],
    check: [
      {
        text: 'AudD shows no last use of the API token: compare requests and changes with your own.',
        url: 'https://dashboard.audd.io/',
      },
    ],
    rotate: [{ text: 'There is one API token: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API token in the dashboard.', url: 'https://dashboard.audd.io/' }],
    risks: ['Music is recognized at your expense.'],
    links: ['https://docs.audd.io/', 'https://audd.io/'],
  },
});
