import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'checkly',
  name: 'Checkly',
  home: 'https://www.checklyhq.com/',
  secrets: [
    {
      id: 'checkly-api-key',
      name: 'Checkly API key',
      keywords: ['cu_', 'cs_'],
      pattern: /c[us]_[0-9a-f]{32}/,
      near: ['checkly'],
      environmentVariable: 'CHECKLY_API_KEY',
      sample: 'cu_[0-9a-f]{32}',
      examples: {
        match: ['CHECKLY_API_KEY=<secret>', 'provider "checkly" {\n  api_key = "<secret>"\n}'],
        miss: [
          'CHECKLY_API_KEY=<cu_[0-9a-f]{8}>',
          'CHECKLY_ACCOUNT_ID=<[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}>',
        ],
      },
    },
    {
      id: 'checkly-api-key-legacy',
      name: 'Checkly API key (older)',
      pattern: /[0-9a-z]{32}/,
      near: ['checkly'],
      check: notWords,
      environmentVariable: 'CHECKLY_API_KEY',
      sample: '[0-9a-z]{32}',
      examples: {
        match: ['<ChecklyApiKey><secret></ChecklyApiKey>', "const checklyApiKey = '<secret>';"],
        miss: ['CHECKLY_API_KEY=<[0-9a-f]{6}>', 'const checklyApiKey = process.env.CHECKLY_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a service API key for CI, a user key for people.',
        url: 'https://app.checklyhq.com/settings/user/api-keys',
      },
    ],
    check: [{ text: 'The account’s audit log lists changes.', url: 'https://app.checklyhq.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'API keys, delete.', url: 'https://app.checklyhq.com/settings/user/api-keys' }],
    risks: ['Checks and their environment variables can be read and changed.'],
    links: ['https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/', 'https://developers.checklyhq.com/'],
  },
});
