import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'sslmate',
  name: 'SSLMate',
  home: 'https://sslmate.com/',
  secrets: [
    {
      id: 'sslmate-api-key',
      name: 'SSLMate API key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{36}(?![\w-])/,
      near: ['sslmate'],
      check: notWords,
      environmentVariable: 'SSLMATE_API_KEY',
      sample: '[A-Za-z0-9]{36}',
      examples: {
        match: ['export SSLMATE_API_KEY="<secret>"', '"sslmateApiKey": "<secret>"'],
        miss: ['SSLMATE_API_KEY=<[A-Za-z0-9]{8}>', 'const sslmateApiKey = process.env.SSLMATE_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Account, API Credentials: make a key with few privileges; a secret one never leaves servers.',
        url: 'https://sslmate.com/account/api_credentials',
      },
    ],
    check: [
      { text: 'The account lists certificates with their time of purchase.', url: 'https://sslmate.com/account' },
    ],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'API Credentials: delete the key.', url: 'https://sslmate.com/account/api_credentials' }],
    risks: ['Certificates can be bought and revoked at your cost.'],
    links: ['https://sslmate.com/help/reference/apiv2'],
  },
});
