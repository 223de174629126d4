import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'finage',
  name: 'Finage',
  home: 'https://finage.co.uk/',
  secrets: [
    {
      id: 'finage-api-key',
      name: 'Finage API key',
      pattern: /API_KEY[0-9A-Z]{32}|[A-Za-z0-9]{32}/,
      near: ['finage'],
      reach: 80,
      check: notWords,
      environmentVariable: 'FINAGE_API_KEY',
      sample: 'API_KEY[0-9A-Z]{32}',
      examples: {
        match: ['FINAGE_API_KEY=<secret>', 'https://api.finage.co.uk/last/stock/AAPL?apikey=<secret>'],
        miss: ['FINAGE_API_KEY=<[0-9a-f]{9}>', 'https://api.finage.co.uk/last/stock/AAPL?apikey=${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Create an API key in the account, one for each program.', url: 'https://moon.finage.co.uk/' }],
    check: [
      {
        text: 'Finage shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://moon.finage.co.uk/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the API key in the account: it stops at once.', url: 'https://moon.finage.co.uk/' }],
    risks: ['Your quota is used up.'],
    links: ['https://finage.co.uk/docs/api/getting-started', 'https://finage.co.uk/'],
  },
});
