import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'gocardless',
  name: 'GoCardless',
  home: 'https://gocardless.com/',
  secrets: [
    {
      id: 'gocardless-access-token',
      name: 'GoCardless access token',
      keywords: ['live_', 'sandbox_'],
      pattern: /(?:live|sandbox)_[A-Za-z0-9_=-]{40,42}(?![\w=-])/,
      near: ['gocardless', 'gc_access_token', 'gcaccesstoken'],
      entropy: 4,
      check: notWords,
      environmentVariable: 'GC_ACCESS_TOKEN',
      sample: 'live_[A-Za-z0-9_-]{39}[A-Za-z0-9]',
      examples: {
        match: [
          'GC_ACCESS_TOKEN=<secret>',
          "gocardless_pro.Client(access_token='<sandbox_[A-Za-z0-9]{40}>', environment='sandbox')",
        ],
        miss: ['GC_ACCESS_TOKEN=<live_[A-Za-z0-9]{9}>', 'GOCARDLESS_ENVIRONMENT=sandbox'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['gocardless-access-token'],
        url: 'https://api.gocardless.com/customers?limit=1',
        headers: { Authorization: 'Bearer {key}', 'GoCardless-Version': '2015-07-06' },
        live: { contains: ['"customers"'] },
        elsewhere: ['api-sandbox.gocardless.com'],
        source: 'https://github.com/gocardless/gocardless-pro-python/blob/HEAD/gocardless_pro/errors.py',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Create a token with read-only access where that is enough.',
        url: 'https://manage.gocardless.com/developers/access-tokens/create',
      },
    ],
    check: [
      { text: 'Developers, Events and Logs show what a token did.', url: 'https://manage.gocardless.com/developers' },
    ],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [
      {
        text: 'Developers, API settings: revoke the token.',
        url: 'https://manage.gocardless.com/developers/access-tokens/create',
      },
    ],
    risks: ['Direct debits from your customers’ accounts can be set up, collected and refunded; their data read.'],
    links: [
      'https://developer.gocardless.com/getting-started/api/introduction/',
      'https://developer.gocardless.com/api-reference/',
    ],
  },
});
