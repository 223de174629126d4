import { provider } from '../provider';

export default provider({
  id: 'tigris',
  name: 'Tigris',
  home: 'https://www.tigrisdata.com/',
  secrets: [
    {
      id: 'tigris-secret-access-key',
      name: 'Tigris secret access key',
      keywords: ['tsec_'],
      pattern: /tsec_[A-Za-z0-9+/_-]{50,75}(?![\w-])/,
      entropy: 4.2,
      pairs: 'tigris-access-key-id',
      environmentVariable: 'TIGRIS_SECRET_ACCESS_KEY',
      sample: 'tsec_[A-Za-z0-9+_]{69}[A-Za-z0-9]',
      examples: {
        match: ['AWS_SECRET_ACCESS_KEY=<secret>', "secretAccessKey: '<secret>'"],
        miss: ['AWS_ACCESS_KEY_ID=<tid_[A-Za-z0-9_]{50}>', 'AWS_SECRET_ACCESS_KEY=<tsec_[A-Za-z0-9]{8}>'],
      },
    },
    {
      id: 'tigris-access-key-id',
      name: 'Tigris access key id (the id of the secret)',
      keywords: ['tid_'],
      pattern: /tid_[A-Za-z0-9_]{30,70}(?![\w-])/,
      confidence: 'possible',
      pairs: 'tigris-secret-access-key',
      environmentVariable: 'AWS_ACCESS_KEY_ID',
      sample: 'tid_[A-Za-z0-9]{50}',
      examples: {
        match: ['export AWS_ACCESS_KEY_ID="<secret>"', 'AWS_ACCESS_KEY_ID=<secret>'],
        miss: ['AWS_ACCESS_KEY_ID=<tid_[0-9a-f]{6}>', 'const awsAccessKeyId = process.env.AWS_ACCESS_KEY_ID;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make an access key with a role on the buckets it needs.',
        url: 'https://console.tigris.dev/createaccesskey',
      },
    ],
    check: [{ text: 'The organization’s usage.', url: 'https://console.tigris.dev/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Access Keys: delete the key.', url: 'https://console.tigris.dev/createaccesskey' }],
    risks: ['Objects of the buckets can be read, changed and deleted.'],
    links: ['https://www.tigrisdata.com/docs/iam/', 'https://www.tigrisdata.com/docs/'],
  },
});
