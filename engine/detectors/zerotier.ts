import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'zerotier',
  name: 'ZeroTier',
  home: 'https://www.zerotier.com/',
  secrets: [
    {
      id: 'zerotier-api-token',
      name: 'ZeroTier Central API token',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['zerotier'],
      check: notWords,
      environmentVariable: 'ZEROTIER_CENTRAL_TOKEN',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['zerotier_central_token: <secret>', '"zerotierCentralToken": "<secret>"'],
        miss: [
          'ZEROTIER_CENTRAL_TOKEN=<[A-Za-z0-9]{8}>',
          'const zerotierCentralToken = process.env.ZEROTIER_CENTRAL_TOKEN;',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Account: make a token for each program; it has all the account’s rights.',
        url: 'https://my.zerotier.com/account',
      },
    ],
    check: [{ text: 'Members of each network show when they were authorized.', url: 'https://my.zerotier.com/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'Account, API Access Tokens: delete the token.', url: 'https://my.zerotier.com/account' }],
    risks: ['Strangers’ machines can be let into your networks, rules and routes changed.'],
    links: ['https://docs.zerotier.com/api/tokens/'],
  },
});
