import { provider } from '../provider';

export default provider({
  id: 'block-protocol',
  name: 'Block Protocol',
  home: 'https://blockprotocol.org/',
  secrets: [
    {
      id: 'block-protocol-api-key',
      name: 'Block Protocol API key',
      keywords: ['b10ck5.'],
      pattern: /b10ck5\.[0-9a-f]{32}\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
      environmentVariable: 'BLOCKPROTOCOL_API_KEY',
      sample: 'b10ck5.[0-9a-f]{32}.[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['BLOCKPROTOCOL_API_KEY=<secret>', 'x-api-key: <secret>'],
        miss: ['BLOCKPROTOCOL_API_KEY=b10ck5.', 'BLOCKPROTOCOL_API_KEY=<b10ck5.[0-9a-f]{32}>'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Create a key in the account’s settings.', url: 'https://blockprotocol.org/settings/api-keys' }],
    check: [
      { text: 'The settings show the last use of each key.', url: 'https://blockprotocol.org/settings/api-keys' },
    ],
    rotate: [{ text: 'Create a second key, deploy it, revoke the first.' }],
    revoke: [{ text: 'Settings, API keys, revoke.', url: 'https://blockprotocol.org/settings/api-keys' }],
    risks: ['Services of the hub are used at your expense, and blocks published in your name.'],
    links: ['https://blockprotocol.org/docs', 'https://blockprotocol.org/docs/working-with-apis'],
  },
});
