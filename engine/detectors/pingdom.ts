import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'pingdom',
  name: 'Pingdom',
  home: 'https://www.pingdom.com/',
  secrets: [
    {
      id: 'pingdom-api-token',
      name: 'Pingdom API token',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{64,86}(?![\w-])/,
      near: ['pingdom'],
      entropy: 4.3,
      check: notWords,
      environmentVariable: 'PINGDOM_API_TOKEN',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{84}[A-Za-z0-9]',
      examples: {
        match: ['pingdom_api_token: <secret>', '"pingdomApiToken": "<secret>"'],
        miss: ['PINGDOM_API_TOKEN=<[A-Za-z0-9]{8}>', 'pingdom_api_token: ${PINGDOM_API_TOKEN}'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['pingdom-api-token'], url: 'https://api.pingdom.com/api/3.1/checks', headers: { Authorization: 'Bearer {key}' }, source: 'https://docs.pingdom.com/api/' }],
    create: [
      {
        text: 'Settings, Pingdom API: add a token, read access unless checks are made with it.',
        url: 'https://my.pingdom.com/app/api-tokens',
      },
    ],
    check: [{ text: 'The account’s activity log lists changes of checks and users.', url: 'https://my.pingdom.com/', shows: 'log' }],
    rotate: [{ text: 'Add a second token with the same right, deploy it, delete the first.', url: 'https://my.pingdom.com/app/api-tokens' }],
    revoke: [{ text: 'Pingdom API: delete the token.', url: 'https://my.pingdom.com/app/api-tokens' }],
    risks: ['Read: checks with addresses inside and their headers.', 'Read and write: checks can be switched off, so that an outage is not told.'],
    links: ['https://docs.pingdom.com/api/'],
  },
});
