import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'unsplash',
  name: 'Unsplash',
  home: 'https://unsplash.com/developers',
  secrets: [
    {
      id: 'unsplash-secret-key',
      name: 'Unsplash secret key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{43}(?![\w-])/,
      near: ['unsplash'],
      entropy: 4,
      check: notWords,
      environmentVariable: 'UNSPLASH_SECRET_KEY',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{41}[A-Za-z0-9]',
      examples: {
        match: ['UNSPLASH_SECRET_KEY=<secret>', "const unsplashSecretKey = '<secret>';"],
        miss: ['UNSPLASH_SECRET_KEY=<[A-Za-z0-9]{8}>', 'const unsplashSecretKey = process.env.UNSPLASH_SECRET_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Your applications: register one for each program.', url: 'https://unsplash.com/oauth/applications' },
    ],
    check: [{ text: 'The application’s page shows calls by hour.', url: 'https://unsplash.com/oauth/applications' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'Your applications: delete the application.', url: 'https://unsplash.com/oauth/applications' }],
    risks: ['The hourly limit is used up; with the secret users can be asked for access in your name.'],
    links: ['https://unsplash.com/documentation'],
  },
});
