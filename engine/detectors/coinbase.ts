import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'coinbase',
  name: 'Coinbase',
  home: 'https://www.coinbase.com/',
  secrets: [
    {
      id: 'coinbase-api-secret',
      name: 'Coinbase API secret',
      pattern:
        /(?<![\w-])[A-Za-z0-9_-]{64}(?![\w-])|(?<![\w-])[0-9A-Fa-f-]{36}(?![\w-])|(?<![\w-])[A-Za-z0-9-]{32}(?![\w-])/,
      near: [
        'coinbase_api_secret',
        'coinbaseapisecret',
        'coinbase_secret',
        'coinbasesecret',
        'coinbase_access',
        'coinbaseaccess',
        'coinbase_api_key',
        'coinbase-api',
      ],
      named: ['coinbase'],
      check: notWords,
      environmentVariable: 'COINBASE_API_SECRET',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ["COINBASE_API_SECRET = '<secret>'", '"coinbaseApiSecret": "<secret>"'],
        miss: ['COINBASE_API_SECRET=<[A-Za-z0-9]{8}>', 'COINBASE_API_SECRET=your-key-goes-here'],
      },
    },
    {
      id: 'coinbase-cdp-secret',
      name: 'Coinbase CDP API key secret',
      pattern: /[A-Za-z0-9+/]{86}==/,
      near: ['coinbase', 'cdp_api_key', 'cdpapikey', 'cdp_secret', 'cdpsecret', 'cdp_wallet_secret'],
      confidence: 'likely',
      environmentVariable: 'CDP_API_KEY_SECRET',
      sample: '[A-Za-z0-9+/]{85}[AQgw]==',
      examples: {
        match: ['cdp_api_key_secret: <secret>', 'client = Client(cdp_api_key_secret="<secret>")'],
        miss: ['CDP_API_KEY_SECRET=<[A-Za-z0-9]{12}>', 'cdpApiKeySecret := os.Getenv("CDP_API_KEY_SECRET")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key with the portfolio, permissions and allowed addresses it needs; leave “transfer” off.',
        url: 'https://portal.cdp.coinbase.com/projects/api-keys',
      },
    ],
    check: [
      { text: 'Account activity and, in the portal, the project’s usage.', url: 'https://portal.cdp.coinbase.com/' },
    ],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [
      {
        text: 'API keys, delete the key; an OAuth token: POST /oauth/revoke.',
        url: 'https://portal.cdp.coinbase.com/projects/api-keys',
      },
    ],
    prevent: [
      {
        text: 'Permission View alone where nothing is traded, one portfolio, and the key’s IP allowlist.',
        url: 'https://docs.cdp.coinbase.com/get-started/authentication/security-best-practices',
      },
    ],
    risks: ['Trading and, where the key may transfer, loss of funds; balances can be read.'],
    links: ['https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys', 'https://docs.cdp.coinbase.com/'],
  },
});
