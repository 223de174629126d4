import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'clientary',
  name: 'Clientary',
  home: 'https://www.clientary.com/',
  secrets: [
    {
      id: 'clientary-api-token',
      name: 'Clientary API token',
      pattern: /[A-Za-z0-9]{24,26}/,
      near: ['clientary', 'roninapp'],
      reach: 80,
      check: notWords,
      environmentVariable: 'CLIENTARY_API_TOKEN',
      sample: '[A-Za-z0-9]{25}',
      examples: {
        match: ['CLIENTARY_API_TOKEN=<secret>', 'curl -u <secret>:x https://shop.clientary.com/api/v2/clients'],
        miss: ['CLIENTARY_API_TOKEN=<[0-9a-f]{9}>', 'curl -u ${KEY}:x https://shop.clientary.com/api/v2/clients'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API token stands in the settings, API.', url: 'https://www.clientary.com/' }],
    check: [
      {
        text: 'Clientary shows no last use of the API token: compare requests and changes with your own.',
        url: 'https://www.clientary.com/',
      },
    ],
    rotate: [{ text: 'There is one API token: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API token in the settings, API.', url: 'https://www.clientary.com/' }],
    risks: ['Clients, invoices and payments can be read and changed.'],
    links: ['https://www.clientary.com/api', 'https://www.clientary.com/'],
  },
});
