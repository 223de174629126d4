import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'taxjar',
  name: 'TaxJar',
  home: 'https://www.taxjar.com/',
  secrets: [
    {
      id: 'taxjar-api-key',
      name: 'TaxJar API key',
      pattern: /[0-9a-z]{32}/,
      near: ['taxjar'],
      check: notWords,
      environmentVariable: 'TAXJAR_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['taxjar-api-key: <secret>', 'client = Client(taxjar_api_key="<secret>")'],
        miss: ['TAXJAR_API_KEY=<[0-9a-f]{9}>', 'TAXJAR_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Account, TaxJar API: a live token and, on higher plans, one for the sandbox.', url: 'https://app.taxjar.com/api_sign_up' }],
    check: [{ text: 'Transactions in the reports: look for orders that are not of your shop.' }],
    rotate: [{ text: 'Generate a new token there; both hold until the old is deleted: deploy the new, then delete the old.', url: 'https://app.taxjar.com/api_sign_up' }],
    revoke: [{ text: 'Account, TaxJar API, delete the token.', url: 'https://app.taxjar.com/api_sign_up' }],
    risks: ['Orders and customers that were reported can be read, changed and deleted, which falsifies tax returns.'],
    links: ['https://developers.taxjar.com/api/reference/'],
  },
});
