import { provider } from '../provider';

export default provider({
  id: 'billomat',
  name: 'Billomat',
  home: 'https://www.billomat.com/',
  secrets: [
    {
      id: 'billomat-api-key',
      name: 'Billomat API key',
      pattern: /[0-9a-f]{32}/,
      near: ['billomat'],
      reach: 80,
      environmentVariable: 'BILLOMAT_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['BILLOMAT_API_KEY=<secret>', 'X-BillomatApiKey: <secret>'],
        miss: ['BILLOMAT_API_KEY=<[0-9a-f]{9}>', 'X-BillomatApiKey: ${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'The account’s API key stands in the user’s settings.', url: 'https://www.billomat.com/api/grundlagen/' },
    ],
    check: [
      {
        text: 'Billomat shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://www.billomat.com/api/grundlagen/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the user’s settings.', url: 'https://www.billomat.com/api/grundlagen/' }],
    risks: ['Customers and invoices can be read and changed.'],
    links: ['https://www.billomat.com/api/', 'https://www.billomat.com/'],
  },
});
