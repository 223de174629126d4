import { provider } from '../provider';

export default provider({
  id: 'builder-io',
  name: 'Builder.io',
  home: 'https://www.builder.io/',
  secrets: [
    {
      id: 'builder-io-private-key',
      name: 'Builder.io private key',
      keywords: ['bpk-'],
      pattern: /bpk-[0-9a-f]{32}(?![\w-])/,
      environmentVariable: 'BUILDER_PRIVATE_KEY',
      sample: 'bpk-[0-9a-f]{32}',
      examples: {
        match: ['BUILDER_PRIVATE_KEY=<secret>', 'Authorization: Bearer <secret>'],
        miss: ['BUILDER_PUBLIC_KEY=<[0-9a-f]{32}>', 'BUILDER_PRIVATE_KEY=<bpk-[0-9a-f]{8}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a private key in the space’s settings; the public key is for the page.',
        url: 'https://builder.io/account/space',
      },
    ],
    check: [{ text: 'The history of entries shows changes.', url: 'https://builder.io/content' }],
    rotate: [{ text: 'Make a second private key, deploy it, delete the first.' }],
    revoke: [{ text: 'Account settings, Private keys, delete.', url: 'https://builder.io/account/space' }],
    risks: ['Content of the site can be written and deleted.'],
    links: ['https://www.builder.io/c/docs/using-your-api-key', 'https://www.builder.io/c/docs/write-api'],
  },
});
