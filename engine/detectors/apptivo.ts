import { provider } from '../provider';

export default provider({
  id: 'apptivo',
  name: 'Apptivo',
  home: 'https://www.apptivo.com/',
  secrets: [
    {
      id: 'apptivo-api-key',
      name: 'Apptivo API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['apptivo'],
      reach: 80,
      entropy: 3,
      environmentVariable: 'APPTIVO_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['APPTIVO_API_KEY=<secret>', 'https://api.apptivo.com/app/dao/v6/customers?a=getAll&apiKey=<secret>'],
        miss: ['APPTIVO_API_KEY=<[0-9a-f]{9}>', 'https://api.apptivo.com/app/dao/v6/customers?a=getAll&apiKey=${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the business settings.', url: 'https://app.apptivo.com/' }],
    check: [
      {
        text: 'Apptivo shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://app.apptivo.com/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the business settings.', url: 'https://app.apptivo.com/' }],
    risks: ['Customers, invoices and mails can be read and changed.'],
    links: ['https://www.apptivo.com/answers/', 'https://www.apptivo.com/'],
  },
});
