import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'fastly',
  name: 'Fastly',
  home: 'https://www.fastly.com/',
  secrets: [
    {
      id: 'fastly-api-token',
      name: 'Fastly API token',
      pattern: /(?<![\w-])[A-Za-z0-9_-][A-Za-z0-9_=-]{31}(?![\w=-])/,
      near: ['fastly'],
      reach: 100,
      entropy: 4.05,
      check: notWords,
      environmentVariable: 'FASTLY_API_TOKEN',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{30}[A-Za-z0-9]',
      examples: {
        match: ['FASTLY_API_TOKEN=<secret>', 'curl -H "Fastly-Key: <secret>" https://api.fastly.com/service'],
        miss: ['FASTLY_API_TOKEN=<[A-Za-z0-9]{16}>', 'fastly_etag: "<[0-9a-f]{32}>"'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['fastly-api-token'], url: 'https://api.fastly.com/current_user', headers: { 'Fastly-Key': '{key}' }, source: 'https://developer.fastly.com/reference/api/#authentication' }],
    create: [
      {
        text: 'Create a token with a scope, the services it is for and an expiration; automation tokens belong to no person.',
        url: 'https://manage.fastly.com/account/personal/tokens',
      },
    ],
    check: [
      {
        text: 'The list of tokens shows the last use, the account’s audit log the changes.',
        url: 'https://manage.fastly.com/account/personal/tokens',
      },
    ],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the token.', url: 'https://manage.fastly.com/account/personal/tokens' }],
    prevent: [{ text: 'Fastly API token: scope, services, expiry; IP allow-list for the account.' }],
    risks: ['Services can be reconfigured: traffic of your sites redirected, read or purged.'],
    links: [
      'https://www.fastly.com/documentation/guides/account-info/account-management/using-api-tokens/',
      'https://www.fastly.com/documentation/reference/api/auth-tokens/',
    ],
  },
});
