import { provider } from '../provider';

export default provider({
  id: 'ipinfo',
  name: 'IPinfo',
  home: 'https://ipinfo.io/',
  secrets: [
    {
      id: 'ipinfo-token',
      name: 'IPinfo access token',
      pattern: /[0-9a-f]{14}/,
      near: ['ipinfo'],
      environmentVariable: 'IPINFO_TOKEN',
      sample: '[0-9a-f]{14}',
      examples: {
        match: ['IPINFO_TOKEN=<secret>', 'curl "https://ipinfo.io/8.8.8.8?token=<secret>"'],
        miss: ['IPINFO_TOKEN=<[0-9a-f]{6}>', 'https://ipinfo.io/8.8.8.8/json'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Every account has a token; restrict it to domains.', url: 'https://ipinfo.io/account/token' }],
    check: [{ text: 'Usage by day.', url: 'https://ipinfo.io/account/usage' }],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [{ text: 'Account, Token: refresh it.', url: 'https://ipinfo.io/account/token' }],
    risks: ['Your plan’s requests are spent.'],
    links: ['https://ipinfo.io/developers', 'https://ipinfo.io/faq'],
  },
});
