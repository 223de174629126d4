import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'exoscale',
  name: 'Exoscale',
  home: 'https://www.exoscale.com/',
  secrets: [
    {
      id: 'exoscale-api-secret',
      name: 'Exoscale API secret',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{43}(?![\w-])/,
      near: ['exoscale'],
      reach: 120,
      entropy: 4.05,
      check: notWords,
      confidence: 'likely',
      pairs: 'exoscale-api-key',
      environmentVariable: 'EXOSCALE_API_SECRET',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{41}[A-Za-z0-9]',
      examples: {
        match: [
          'EXOSCALE_API_SECRET=<secret>',
          'provider "exoscale" {\n  key    = "<EXO[0-9a-f]{24}>"\n  secret = "<secret>"\n}',
        ],
        miss: ['EXOSCALE_API_KEY=<EXO[0-9a-f]{24}>', 'EXOSCALE_API_SECRET=<[A-Za-z0-9]{12}>'],
      },
    },
    {
      id: 'exoscale-api-key',
      name: 'Exoscale API key (the id of the secret)',
      keywords: ['EXO'],
      pattern: /EXO[0-9A-Za-z]{24,30}/,
      confidence: 'possible',
      pairs: 'exoscale-api-secret',
      environmentVariable: 'EXOSCALE_API_KEY',
      sample: 'EXO[0-9a-f]{24}',
      examples: {
        match: ['"exoscaleApiKey": "<secret>",', '<ExoscaleApiKey><secret></ExoscaleApiKey>'],
        miss: ['EXOSCALE_API_KEY=<EXO[0-9a-f]{6}>', 'const exoscaleApiKey = process.env.EXOSCALE_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Make an IAM role with a policy, and a key for it.', url: 'https://portal.exoscale.com/iam/api-keys' },
    ],
    check: [{ text: 'The organization’s audit trail lists what a key did.', url: 'https://portal.exoscale.com/' }],
    rotate: [{ text: 'Make a second key for the role, deploy it, revoke the first.' }],
    revoke: [
      {
        text: 'IAM, API keys, revoke.',
        url: 'https://portal.exoscale.com/iam/api-keys',
        command: 'exo iam api-key delete KEY',
      },
    ],
    risks: ['All that the role allows: machines, storage and DNS at your expense.'],
    links: ['https://community.exoscale.com/documentation/iam/', 'https://www.exoscale.com/'],
  },
});
