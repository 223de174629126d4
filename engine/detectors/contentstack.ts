import { provider } from '../provider';

export default provider({
  id: 'contentstack',
  name: 'Contentstack',
  home: 'https://www.contentstack.com/',
  secrets: [
    {
      id: 'contentstack-management-token',
      name: 'Contentstack management or delivery token',
      pattern: /cs[0-9a-f]{32}/,
      near: ['contentstack'],
      entropy: 3,
      confidence: 'likely',
      environmentVariable: 'CONTENTSTACK_MANAGEMENT_TOKEN',
      sample: 'cs[0-9a-f]{32}',
      examples: {
        match: [
          'CONTENTSTACK_MANAGEMENT_TOKEN=<secret>',
          "contentstack.Stack({ api_key: '<blt[0-9a-f]{16}>', delivery_token: '<secret>' })",
        ],
        miss: ['CONTENTSTACK_API_KEY=<blt[0-9a-f]{16}>', 'CONTENTSTACK_MANAGEMENT_TOKEN=<cs[0-9a-f]{8}>'],
      },
    },
    {
      id: 'contentstack-api-key',
      name: 'Contentstack stack API key',
      pattern: /blt[0-9a-f]{16}/,
      near: ['contentstack'],
      entropy: 2.6,
      environmentVariable: 'CONTENTSTACK_API_KEY',
      sample: 'blt[0-9a-f]{16}',
      examples: {
        match: ["const contentstackApiKey = '<secret>';", 'CONTENTSTACK_API_KEY=<secret>'],
        miss: ['CONTENTSTACK_API_KEY=<blt[0-9a-f]{6}>', 'const contentstackApiKey = process.env.CONTENTSTACK_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a token for one stack and branch with read or write access and an expiry.',
        url: 'https://app.contentstack.com/',
      },
    ],
    check: [
      {
        text: 'The stack’s audit log lists changes.',
        url: 'https://www.contentstack.com/docs/developers/set-up-audit-log',
      },
    ],
    rotate: [{ text: 'Make a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Stack settings, Tokens, delete.', url: 'https://app.contentstack.com/' }],
    risks: ['Content, drafts too, can be read; with a management token changed and deleted.'],
    links: [
      'https://www.contentstack.com/docs/developers/create-tokens',
      'https://www.contentstack.com/docs/developers/apis',
    ],
  },
});
