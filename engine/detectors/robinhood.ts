import { provider } from '../provider';

export default provider({
  id: 'robinhood',
  name: 'Robinhood',
  home: 'https://robinhood.com/',
  secrets: [
    {
      id: 'robinhood-private-key',
      name: 'Robinhood Crypto private key',
      pattern: /[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==/,
      near: ['robinhood', 'rh-api-'],
      environmentVariable: 'ROBINHOOD_PRIVATE_KEY',
      sample: '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=',
      examples: {
        match: ["ROBINHOOD_PRIVATE_KEY = '<secret>'", "const robinhoodPrivateKey = '<secret>';"],
        miss: ['ROBINHOOD_PRIVATE_KEY=<[A-Za-z0-9]{8}>', 'robinhood_private_key = os.environ["ROBINHOOD_PRIVATE_KEY"]'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a credential with the permissions it needs and allowed addresses; the private key stays on your side.',
        url: 'https://robinhood.com/account/crypto',
      },
    ],
    check: [{ text: 'The account’s history of orders.', url: 'https://robinhood.com/account/history' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [
      { text: 'Account, crypto, API credentials: delete the credential.', url: 'https://robinhood.com/account/crypto' },
    ],
    risks: ['Orders in your account, holdings can be read.'],
    links: ['https://docs.robinhood.com/crypto/trading/', 'https://robinhood.com/support/articles/crypto-api/'],
  },
});
