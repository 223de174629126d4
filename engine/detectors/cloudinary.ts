import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'cloudinary',
  name: 'Cloudinary',
  home: 'https://cloudinary.com/',
  secrets: [
    {
      id: 'cloudinary-url',
      name: 'Cloudinary URL with API secret',
      keywords: ['cloudinary://'],
      pattern: /cloudinary:\/\/\d{12,18}:(?<secret>[A-Za-z0-9_-]{24,32})(?=@[A-Za-z0-9])/,
      environmentVariable: 'CLOUDINARY_URL',
      sample: 'cloudinary://[0-9]{15}:[A-Za-z0-9_-]{27}@demo-shop',
      examples: {
        match: ['CLOUDINARY_URL=<secret>', "cloudinary.config({ cloudinary_url: '<secret>' })"],
        miss: ['CLOUDINARY_URL=cloudinary://123456789012345:${SECRET}@demo', 'cloudinary://demo'],
      },
    },
    {
      id: 'cloudinary-api-secret',
      name: 'Cloudinary API secret',
      pattern: /[A-Za-z0-9]{32}|(?<![\w-])[A-Za-z0-9_-]{27}(?![\w-])/,
      near: ['cloudinary'],
      reach: 120,
      entropy: 3.7,
      check: notWords,
      environmentVariable: 'CLOUDINARY_API_SECRET',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{25}[A-Za-z0-9]',
      examples: {
        match: [
          'CLOUDINARY_API_SECRET=<secret>',
          "cloudinary.config({ cloud_name: 'demo', api_key: '<[0-9]{15}>', api_secret: '<secret>' })",
        ],
        miss: ['CLOUDINARY_API_KEY=<[0-9]{15}>', 'CLOUDINARY_API_SECRET=<[A-Za-z0-9]{12}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Generate an access key with a role in the product environment.',
        url: 'https://console.cloudinary.com/settings/api-keys',
      },
    ],
    check: [{ text: 'The reports show uploads and transformations.', url: 'https://console.cloudinary.com/' }],
    rotate: [{ text: 'Generate a second access key, deploy it, deactivate the first.' }],
    revoke: [
      {
        text: 'Settings, API Keys: deactivate, which can be taken back, then delete.',
        url: 'https://console.cloudinary.com/settings/api-keys',
      },
    ],
    prevent: [
      {
        text: 'Signed uploads whose signature your server makes, upload presets that allow little, a key of its own for each program; strict transformations.',
        url: 'https://cloudinary.com/documentation/product_environment_settings',
      },
    ],
    risks: ['Media of your sites can be replaced and deleted.'],
    links: [
      'https://cloudinary.com/documentation/product_environment_settings',
      'https://cloudinary.com/documentation/how_to_integrate_cloudinary',
    ],
  },
});
