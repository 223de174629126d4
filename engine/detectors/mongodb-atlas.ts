import { standInPassword } from '../checks/stand-in-password';
import { provider } from '../provider';

export default provider({
  id: 'mongodb-atlas',
  name: 'MongoDB Atlas',
  home: 'https://www.mongodb.com/',
  secrets: [
    {
      id: 'mongodb-atlas-connection-string',
      name: 'MongoDB connection string with password',
      keywords: ['mongodb+srv://', 'mongodb://'],
      pattern: /mongodb(?:\+srv)?:\/\/[^\s:@\/"'<>`]{1,64}:(?<secret>[^\s:@\/"'<>`{}]{3,120})(?=@[A-Za-z0-9])/,
      check: standInPassword,
      environmentVariable: 'MONGODB_URI',
      sample: 'mongodb+srv://app:[A-Za-z0-9]{16}@cluster0.[a-z0-9]{5}.mongodb.net',
      examples: {
        match: [
          'MONGODB_URI=<secret>',
          "mongoose.connect('mongodb://app:<[A-Za-z0-9]{14}>@10.0.0.5:27017/shop?authSource=admin');",
        ],
        miss: [
          'MONGODB_URI=mongodb://localhost:27017/shop',
          'MONGODB_URI=mongodb://user:password@127.0.0.1:27017/shop',
          'MONGODB_URI=mongodb+srv://${USER}:${PASSWORD}@cluster0.mongodb.net',
        ],
      },
    },
    {
      id: 'mongodb-atlas-service-account-secret',
      name: 'MongoDB Atlas service account secret',
      keywords: ['mdb_sa_sk_'],
      pattern: /mdb_sa_sk_[A-Za-z0-9_-]{40}(?![\w-])/,
      environmentVariable: 'MONGODB_ATLAS_CLIENT_SECRET',
      sample: 'mdb_sa_sk_[A-Za-z0-9_-]{39}[A-Za-z0-9]',
      examples: {
        match: ['MONGODB_ATLAS_CLIENT_SECRET=<secret>', 'client_secret = "<secret>"'],
        miss: ['client_id = "<mdb_sa_id_[0-9a-f]{24}>"', 'client_secret = "<mdb_sa_sk_[A-Za-z0-9]{12}>"'],
      },
    },
    {
      id: 'mongodb-atlas-private-key',
      name: 'MongoDB Atlas API private key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['atlas_private', 'atlasprivate', 'mongodb_atlas', 'mongodbatlas', 'mongodb atlas', 'cloud.mongodb.com'],
      entropy: 3,
      environmentVariable: 'MONGODB_ATLAS_PRIVATE_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: [
          'MONGODB_ATLAS_PRIVATE_API_KEY=<secret>',
          'provider "mongodbatlas" {\n  public_key  = "<[a-z]{8}>"\n  private_key = "<secret>"\n}',
        ],
        miss: ['MONGODB_ATLAS_PUBLIC_API_KEY=<[a-z]{8}>', 'MONGODB_ATLAS_PRIVATE_API_KEY=<[0-9a-f]{16}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a service account or API key with the roles it needs and an access list of addresses; for programs a database user of their own.',
        url: 'https://cloud.mongodb.com',
      },
    ],
    check: [
      {
        text: 'API keys: the list says when each was last used, the activity feed what it did. Database users: Database Access History of the cluster.',
        url: 'https://cloud.mongodb.com',
      },
    ],
    rotate: [{ text: 'Create a second key or a second database user, deploy it, delete the first.' }],
    revoke: [
      { text: 'Access Manager, API Keys, Delete.', command: 'atlas organizations apiKeys delete KEY_ID' },
      { text: 'Database Access: set a new password or delete the user.', command: 'atlas dbusers delete USER' },
    ],
    prevent: [
      {
        text: 'API keys: few project roles and an API access list, which names the addresses; service accounts with OAuth instead, whose tokens end after an hour.',
        url: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
      },
      {
        text: 'Database users: the IP access list of the project, built-in roles for one database, temporary users; X.509 or AWS IAM instead of passwords.',
        url: 'https://www.mongodb.com/docs/atlas/security-add-mongodb-users/',
      },
    ],
    risks: [
      'All data of the cluster can be read, changed and held to ransom; API keys can open the network access list and make users.',
    ],
    links: [
      'https://www.mongodb.com/docs/atlas/configure-api-access/',
      'https://www.mongodb.com/docs/atlas/security-add-mongodb-users/',
      'https://www.mongodb.com/docs/manual/reference/connection-string/',
    ],
    read: [
      {
        page: 'https://github.com/mongodb/mongodb-atlas-cli/blob/HEAD/docs/command/atlas-organizations-apiKeys-delete.txt',
        on: '2026-08-21',
        parts: ['revoke'],
      },
    ],
  },
});
