import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'imagekit',
  name: 'ImageKit',
  home: 'https://imagekit.io/',
  secrets: [
    {
      id: 'imagekit-private-key',
      name: 'ImageKit private key',
      keywords: ['private_'],
      pattern: /private_[A-Za-z0-9+\/_-]{20,40}={0,2}(?![\w+\/=-])/,
      near: ['imagekit'],
      reach: 150,
      entropy: 3.5,
      environmentVariable: 'IMAGEKIT_PRIVATE_KEY',
      sample: 'private_[A-Za-z0-9+/]{27}=',
      examples: {
        match: ['IMAGEKIT_PRIVATE_KEY=<secret>', 'new ImageKit({ privateKey: "<secret>" })'],
        miss: ['IMAGEKIT_PUBLIC_KEY=<public_[A-Za-z0-9]{27}>', 'IMAGEKIT_PRIVATE_KEY=<private_[a-z]{9}>'],
      },
    },
    {
      id: 'imagekit-key-legacy',
      name: 'ImageKit key without a prefix',
      pattern: /(?<![\w-])[A-Za-z0-9_]{34,36}={0,2}(?![\w=-])/,
      near: ['imagekit'],
      check: notWords,
      environmentVariable: 'IMAGEKIT_API_KEY',
      sample: '[A-Za-z0-9]{34}==',
      examples: {
        match: ['IMAGEKIT_API_KEY=<secret>', 'imagekitApiKey := "<secret>"'],
        miss: ['IMAGEKIT_API_KEY=<[0-9a-f]{6}>', 'const imagekitApiKey = process.env.IMAGEKIT_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a second key pair, restricted where it can be.',
        url: 'https://imagekit.io/dashboard/developer/api-keys',
      },
    ],
    check: [{ text: 'Usage shows requests and uploads.', url: 'https://imagekit.io/dashboard/usage' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Deactivate or delete the key pair.', url: 'https://imagekit.io/dashboard/developer/api-keys' }],
    risks: ['Files can be uploaded, listed and deleted.'],
    links: ['https://imagekit.io/docs/api-keys'],
  },
});
