import { provider } from '../provider';

export default provider({
  id: 'wise',
  name: 'Wise',
  home: 'https://wise.com/',
  secrets: [
    {
      id: 'wise-api-token',
      name: 'Wise API token',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
      near: [
        'wise_api',
        'wiseapi',
        'wise_token',
        'wisetoken',
        'transferwise',
        'api.wise.com',
        'api.sandbox.transferwise',
      ],
      entropy: 2.9,
      environmentVariable: 'WISE_API_TOKEN',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['WISE_API_TOKEN=<secret>', "const wiseApiToken = '<secret>';"],
        miss: ['WISE_API_TOKEN=<[0-9a-f]{9}>', 'const wiseApiToken = process.env.WISE_API_TOKEN;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a token, read-only or limited, with allowed addresses.',
        url: 'https://wise.com/your-account/integrations-and-tools/api-tokens',
      },
    ],
    check: [{ text: 'The account’s activity; push notices for transfers.', url: 'https://wise.com/all-transactions' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [
      { text: 'Settings, API tokens, revoke.', url: 'https://wise.com/your-account/integrations-and-tools/api-tokens' },
    ],
    risks: ['Balances and recipients can be read and transfers set up.'],
    links: ['https://docs.wise.com/api-docs/features/authentication-access/personal-tokens', 'https://docs.wise.com/'],
  },
});
