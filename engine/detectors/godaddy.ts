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
    rotate: [{ text: 'Keys stand side by side: make a second production key with a name, change key and secret together, delete the first.' }],
    revoke: [{ text: 'API Keys, the menu beside it, Delete. Switch the domains’ lock on and look at their contacts and name servers.', url: 'https://developer.godaddy.com/keys' }],
    risks: ['Records of all your domains can be changed, so that mail and visitors go elsewhere; domains bought and transferred at your cost.'],
    links: ['https://developer.godaddy.com/getstarted'],
  },
});
