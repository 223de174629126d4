import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'fmfw',
  name: 'FMFW.io',
  home: 'https://fmfw.io/',
  secrets: [
    {
      id: 'fmfw-api-secret',
      name: 'FMFW.io API secret',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{32}(?![\w-])/,
      near: ['fmfw'],
      reach: 80,
      check: notWords,
      environmentVariable: 'FMFW_API_SECRET',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{30}[A-Za-z0-9]',
      examples: {
        match: ['FMFW_API_SECRET=<secret>', 'fmfw:\n  secret: <secret>'],
        miss: ['FMFW_API_SECRET=<[0-9a-f]{9}>', 'fmfw:\n  secret: ${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API secret in the settings, API keys, one for each program.',
        url: 'https://fmfw.io/settings/api-keys',
      },
    ],
    check: [
      {
        text: 'FMFW.io shows no last use of an API secret: compare requests and changes with your own.',
        url: 'https://fmfw.io/settings/api-keys',
      },
    ],
    rotate: [{ text: 'Create a second API secret, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API secret in the settings, API keys: it stops at once.',
        url: 'https://fmfw.io/settings/api-keys',
      },
    ],
    risks: ['Trades can be made, and with the permission money withdrawn.'],
    links: ['https://api.fmfw.io/', 'https://fmfw.io/'],
  },
});
