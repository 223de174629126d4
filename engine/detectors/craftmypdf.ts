import { provider } from '../provider';

export default provider({
  id: 'craftmypdf',
  name: 'CraftMyPDF',
  home: 'https://craftmypdf.com/',
  secrets: [
    {
      id: 'craftmypdf-api-key',
      name: 'CraftMyPDF API key',
      pattern: /[0-9a-f]{4}[A-Za-z0-9]{31}(?:=|\b)/,
      near: ['craftmypdf'],
      reach: 80,
      environmentVariable: 'CRAFTMYPDF_API_KEY',
      sample: '[0-9a-f]{4}[A-Za-z0-9]{31}',
      examples: {
        match: ['CRAFTMYPDF_API_KEY=<secret>', 'curl -H "X-API-KEY: <secret>" https://api.craftmypdf.com/v1/create'],
        miss: ['CRAFTMYPDF_API_KEY=<[0-9a-f]{9}>', 'curl -H "X-API-KEY: ${KEY}" https://api.craftmypdf.com/v1/create'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the API integration page.', url: 'https://app.craftmypdf.com/' }],
    check: [
      {
        text: 'CraftMyPDF shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://app.craftmypdf.com/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the API integration page.', url: 'https://app.craftmypdf.com/' }],
    risks: ['Documents are made at your expense.'],
    links: ['https://craftmypdf.com/docs/index.html', 'https://craftmypdf.com/'],
  },
});
