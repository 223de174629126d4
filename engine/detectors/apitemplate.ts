import { provider } from '../provider';

export default provider({
  id: 'apitemplate',
  name: 'APITemplate.io',
  home: 'https://apitemplate.io/',
  secrets: [
    {
      id: 'apitemplate-api-key',
      name: 'APITemplate.io API key',
      pattern: /[0-9a-f]{4}[A-Za-z0-9]{31}=|[A-Za-z0-9]{39}/,
      near: ['apitemplate'],
      reach: 80,
      environmentVariable: 'APITEMPLATE_API_KEY',
      sample: '[A-Za-z0-9]{39}',
      examples: {
        match: [
          'APITEMPLATE_API_KEY=<secret>',
          'curl -H "X-API-KEY: <secret>" https://rest.apitemplate.io/v2/create-pdf',
        ],
        miss: [
          'APITEMPLATE_API_KEY=<[0-9a-f]{9}>',
          'curl -H "X-API-KEY: ${KEY}" https://rest.apitemplate.io/v2/create-pdf',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The account’s API key stands in the API integration page.',
        url: 'https://app.apitemplate.io/api-integration/',
      },
    ],
    check: [
      {
        text: 'APITemplate.io shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://app.apitemplate.io/api-integration/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [
      { text: 'Make a new API key in the API integration page.', url: 'https://app.apitemplate.io/api-integration/' },
    ],
    risks: ['Documents are made at your expense, and those made can be read.'],
    links: ['https://docs.apitemplate.io/', 'https://apitemplate.io/'],
  },
});
