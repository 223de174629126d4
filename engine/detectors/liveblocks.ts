import { provider } from '../provider';

export default provider({
  id: 'liveblocks',
  name: 'Liveblocks',
  home: 'https://liveblocks.io/',
  secrets: [
    {
      id: 'liveblocks-secret-key',
      name: 'Liveblocks secret key',
      keywords: ['sk_dev_', 'sk_prod_'],
      pattern: /sk_(?:dev|prod)_[\w-]{60,68}(?![\w-])/,
      environmentVariable: 'LIVEBLOCKS_SECRET_KEY',
      sample: 'sk_prod_[A-Za-z0-9_-]{63}[A-Za-z0-9]',
      examples: {
        match: ['LIVEBLOCKS_SECRET_KEY=<secret>', 'new Liveblocks({ secret: "<secret>" })'],
        miss: ['LIVEBLOCKS_SECRET_KEY=<sk_prod_[a-z]{9}>', 'LIVEBLOCKS_PUBLIC_KEY=<pk_prod_[A-Za-z0-9]{64}>'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['liveblocks-secret-key'], url: 'https://api.liveblocks.io/v2/rooms?limit=1', headers: { Authorization: 'Bearer {key}' }, source: 'https://liveblocks.io/docs/api-reference/rest-api-endpoints' }],
    create: [{ text: 'Each project has a secret key.', url: 'https://liveblocks.io/dashboard/apikeys' }],
    check: [{ text: 'The dashboard shows rooms and users by day.', url: 'https://liveblocks.io/dashboard' }],
    rotate: [{ text: 'Roll the key with a delay: the old one lives until then.' }],
    revoke: [{ text: 'Roll the key without a delay.', url: 'https://liveblocks.io/dashboard/apikeys' }],
    risks: ['All rooms can be read, changed and deleted.'],
    links: ['https://liveblocks.io/docs/authentication'],
  },
});
