import { provider } from '../provider';

export default provider({
  id: 'kraken',
  name: 'Kraken',
  home: 'https://www.kraken.com/',
  secrets: [
    {
      id: 'kraken-private-key',
      name: 'Kraken private key',
      pattern:
        /[A-Za-z0-9+/]{86}==|(?<![\w+/-])[A-Za-z0-9+/][A-Za-z0-9+/=_-]{79,89}(?![\w+/=-])|[A-Za-z0-9+/]{56}(?![\w+/=])/,
      near: ['kraken'],
      confidence: 'likely',
      environmentVariable: 'KRAKEN_API_SECRET',
      sample: '[A-Za-z0-9+/]{85}[AQgw]==',
      examples: {
        match: ['export KRAKEN_API_SECRET="<secret>"', '<add key="KrakenApiSecret" value="<secret>" />'],
        miss: ['KRAKEN_API_SECRET=<[A-Za-z0-9]{12}>', 'kraken_api_secret = os.environ["KRAKEN_API_SECRET"]'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a key with the permissions it needs, without withdrawals, and with allowed addresses and an expiry.',
        url: 'https://pro.kraken.com/app/settings/api',
      },
    ],
    check: [
      {
        text: 'The key’s row shows its last use; the ledger shows movements.',
        url: 'https://pro.kraken.com/app/settings/api',
      },
    ],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'Settings, API, delete the key.', url: 'https://pro.kraken.com/app/settings/api' }],
    risks: ['Orders and, where the key allows it, withdrawals; balances can be read.'],
    links: ['https://support.kraken.com/hc/en-us/articles/360000919966', 'https://docs.kraken.com/api/'],
  },
});
