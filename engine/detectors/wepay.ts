import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'wepay',
  name: 'WePay',
  home: 'https://go.wepay.com/',
  secrets: [
    {
      id: 'wepay-access-token',
      name: 'WePay access token',
      keywords: ['PRODUCTION_', 'STAGE_'],
      pattern: /(?:PRODUCTION|STAGE)_[0-9a-f]{58,72}/,
      environmentVariable: 'WEPAY_ACCESS_TOKEN',
      sample: 'PRODUCTION_[0-9a-f]{64}',
      examples: {
        match: ['wepay_access_token: <secret>', 'client = Client(wepay_access_token="<secret>")'],
        miss: ['WEPAY_ACCESS_TOKEN=<PRODUCTION_[0-9a-f]{9}>', 'WEPAY_ACCESS_TOKEN=your-key-goes-here'],
      },
    },
    {
      id: 'wepay-access-token-legacy',
      name: 'WePay access token without a prefix',
      pattern: /(?<![\w?-])[A-Za-z0-9_?]{62}(?![\w?-])/,
      near: ['wepay'],
      check: notWords,
      environmentVariable: 'WEPAY_ACCESS_TOKEN',
      sample: '[A-Za-z0-9]{62}',
      examples: {
        match: ['"wepayAccessToken": "<secret>",', 'wepayAccessToken := "<secret>"'],
        miss: ['WEPAY_ACCESS_TOKEN=<[0-9a-f]{6}>', 'const wepayAccessToken = process.env.WEPAY_ACCESS_TOKEN;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The platform app’s credentials stand in the partner centre.', url: 'https://go.wepay.com/' }],
    check: [{ text: 'Payments and payouts in the partner centre.', url: 'https://go.wepay.com/' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [{ text: 'Ask WePay’s partner support to replace the token.', url: 'https://go.wepay.com/' }],
    risks: ['Payments and refunds of the platform’s merchants.'],
    links: ['https://dev.wepay.com/', 'https://go.wepay.com/'],
  },
});
