import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'netsuite',
  name: 'Oracle NetSuite',
  home: 'https://www.netsuite.com/',
  secrets: [
    {
      id: 'netsuite-token',
      name: 'NetSuite consumer or token secret',
      pattern: /[A-Za-z0-9]{64}/,
      near: ['netsuite'],
      check: notWords,
      environmentVariable: 'NETSUITE_TOKEN_SECRET',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['netsuite_token_secret: <secret>', '<NetsuiteTokenSecret><secret></NetsuiteTokenSecret>'],
        miss: ['NETSUITE_TOKEN_SECRET=<[0-9a-f]{9}>', 'NETSUITE_TOKEN_SECRET=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Setup, Integrations: make an integration record, and a token for a role with few permissions.',
        url: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/',
      },
    ],
    check: [
      {
        text: 'The integration’s execution log and the login audit trail show each token’s use.',
        url: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/',
      },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [
      {
        text: 'Setup, Users/Roles, Access Tokens: revoke the token; an integration: reset its credentials.',
        url: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/',
      },
    ],
    risks: ['Ledgers, customers and orders can be read and changed as far as the role goes.'],
    links: ['https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/'],
  },
});
