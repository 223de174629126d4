import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'godaddy',
  name: 'GoDaddy',
  home: 'https://www.godaddy.com/',
  secrets: [
    {
      id: 'godaddy-api-secret',
      name: 'GoDaddy API secret',
      pattern: /(?<![\w-])[A-Za-z0-9_]{58,60}(?![\w-])|[A-Za-z0-9]{21,22}/,
      near: ['godaddy'],
      reach: 120,
      entropy: 3.2,
      check: notWords,
      environmentVariable: 'GODADDY_API_SECRET',
      sample: '[A-Za-z0-9]{22}',
      examples: {
        match: [
          'GODADDY_API_SECRET=<secret>',
          'curl -H "Authorization: sso-key <[A-Za-z0-9]{12}_[A-Za-z0-9]{22}>:<secret>" https://api.godaddy.com/v1/domains',
        ],
        miss: ['GODADDY_API_SECRET=<[A-Za-z0-9]{12}>', 'https://api.godaddy.com/v1/domains'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Make a production key with a name for each program.', url: 'https://developer.godaddy.com/keys' },
    ],
    check: [{ text: 'GoDaddy shows no last use: look at the domains’ history.', url: 'https://dcc.godaddy.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'API keys, delete.', url: 'https://developer.godaddy.com/keys' }],
    risks: ['DNS records can be changed and domains bought or moved away.'],
    links: ['https://developer.godaddy.com/getstarted', 'https://developer.godaddy.com/keys'],
  },
});
