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
      pattern: /private_[A-Za-z0-9+\/]{24,40}={0,2}(?![\w+\/=])/,
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
    unchecked: ['create', 'check', 'rotate', 'revoke'],
  },
});
