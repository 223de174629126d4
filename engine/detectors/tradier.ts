import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'tradier',
  name: 'Tradier',
  home: 'https://tradier.com/',
  secrets: [
    {
      id: 'tradier-access-token',
      name: 'Tradier access token',
      pattern: /[A-Za-z0-9]{28}/,
      near: ['tradier'],
      entropy: 3.9,
      check: notWords,
      environmentVariable: 'TRADIER_ACCESS_TOKEN',
      sample: '[A-Za-z0-9]{28}',
      examples: {
        match: ["TRADIER_ACCESS_TOKEN = '<secret>'", '<TradierAccessToken><secret></TradierAccessToken>'],
        miss: ['TRADIER_ACCESS_TOKEN=<[A-Za-z0-9]{8}>', 'tradier_access_token: ${TRADIER_ACCESS_TOKEN}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The account’s API page has a token for live and one for the sandbox.',
        url: 'https://web.tradier.com/user/api',
      },
    ],
    check: [{ text: 'Orders and the account’s history.', url: 'https://web.tradier.com/' }],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [{ text: 'API access: regenerate the token.', url: 'https://web.tradier.com/user/api' }],
    risks: ['Orders in your account, balances and positions can be read.'],
    links: ['https://docs.tradier.com/docs/authentication', 'https://docs.tradier.com/'],
  },
});
