import { provider } from '../provider';

export default provider({
  id: 'magic',
  name: 'Magic',
  home: 'https://magic.link/',
  secrets: [
    {
      id: 'magic-secret-key',
      name: 'Magic secret key',
      keywords: ['sk_live_', 'sk_test_'],
      pattern: /sk_(?:live|test)_[0-9A-F]{16}/,
      entropy: 2.8,
      environmentVariable: 'MAGIC_SECRET_KEY',
      sample: 'sk_live_[0-9A-F]{16}',
      examples: {
        match: ['export MAGIC_SECRET_KEY="<secret>"', 'magicSecretKey := "<secret>"'],
        miss: ['MAGIC_SECRET_KEY=<sk_live_[0-9A-F]{6}>', 'magicSecretKey := os.Getenv("MAGIC_SECRET_KEY")'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The app’s page shows the secret key.', url: 'https://dashboard.magic.link/' }],
    check: [{ text: 'The dashboard lists logins.', url: 'https://dashboard.magic.link/' }],
    rotate: [{ text: 'Rolling keys can leave the old pair alive for a time: deploy the new one within it.' }],
    revoke: [{ text: 'The app’s settings, roll keys.', url: 'https://dashboard.magic.link/' }],
    risks: ['Users’ data can be read and their sessions ended.'],
    links: ['https://magic.link/docs/'],
  },
});
