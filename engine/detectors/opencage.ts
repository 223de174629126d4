import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'opencage',
  name: 'OpenCage',
  home: 'https://opencagedata.com/',
  secrets: [
    {
      id: 'opencage-api-key',
      name: 'OpenCage API key',
      pattern: /[0-9a-z]{32}/,
      near: ['opencage'],
      check: notWords,
      environmentVariable: 'OPENCAGE_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['OPENCAGE_API_KEY=<secret>', 'client = Client(opencage_api_key="<secret>")'],
        miss: ['OPENCAGE_API_KEY=<[0-9a-f]{9}>', 'OPENCAGE_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program; limit it to addresses or domains.',
        url: 'https://opencagedata.com/dashboard#geocoding',
      },
    ],
    check: [{ text: 'Usage by day in the dashboard.', url: 'https://opencagedata.com/dashboard' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [
      { text: 'Dashboard: delete the key or make a new one.', url: 'https://opencagedata.com/dashboard#geocoding' },
    ],
    risks: ['Your plan’s requests are spent.'],
    links: ['https://opencagedata.com/api', 'https://opencagedata.com/guides/how-to-protect-your-api-key'],
  },
});
