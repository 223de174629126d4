import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'uploadcare',
  name: 'Uploadcare',
  home: 'https://uploadcare.com/',
  secrets: [
    {
      id: 'uploadcare-secret-key',
      name: 'Uploadcare secret key',
      pattern: /[0-9a-z]{20}/,
      near: ['uploadcare'],
      check: notWords,
      environmentVariable: 'UPLOADCARE_SECRET_KEY',
      sample: '[0-9a-f]{20}',
      examples: {
        match: [
          'UPLOADCARE_SECRET_KEY=<secret>',
          "new UploadcareSimpleAuthSchema({ publicKey: PUBLIC, secretKey: '<secret>' })",
        ],
        miss: [
          'UPLOADCARE_SECRET_KEY=<[0-9a-f]{9}>',
          'https://ucarecdn.com/<[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>/',
        ],
      },
    },
  ],
  guide: {
    create: [{ text: 'The project’s API keys page: add a secret key.', url: 'https://app.uploadcare.com/' }],
    check: [{ text: 'The project’s usage.', url: 'https://app.uploadcare.com/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'API keys: delete the secret key.', url: 'https://app.uploadcare.com/' }],
    risks: ['Files can be listed, read and deleted, webhooks changed.'],
    links: ['https://uploadcare.com/docs/start/api-keys/', 'https://uploadcare.com/docs/security/secure-uploads/'],
  },
});
