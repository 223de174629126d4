import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'coda',
  name: 'Coda',
  home: 'https://coda.io/',
  secrets: [
    {
      id: 'coda-api-token',
      name: 'Coda API token',
      pattern: /(?<![\w-])[0-9a-z-]{36}(?![\w-])/,
      near: ['coda_api', 'codaapi', 'coda.io', 'coda_token', 'codatoken'],
      named: ['coda'],
      reach: 80,
      entropy: 3,
      check: notWords,
      environmentVariable: 'CODA_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['CODA_API_KEY=<secret>', 'curl -H "Authorization: Bearer <secret>" https://coda.io/apis/v1/whoami'],
        miss: ['CODA_API_KEY=<[0-9a-f]{12}>', 'https://coda.io/d/Doc_d<[A-Za-z0-9]{10}>'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Generate a token restricted to one document or table.', url: 'https://coda.io/account' }],
    check: [{ text: 'Coda shows no last use; documents have a history.', url: 'https://coda.io/account' }],
    rotate: [{ text: 'Generate a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Account settings, API settings, delete.', url: 'https://coda.io/account' }],
    risks: ['All documents of the account can be read and changed.'],
    links: ['https://coda.io/developers/apis/v1', 'https://help.coda.io/'],
  },
});
