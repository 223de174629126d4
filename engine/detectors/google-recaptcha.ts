import { provider } from '../provider';

export default provider({
  id: 'google-recaptcha',
  name: 'Google reCAPTCHA',
  home: 'https://www.google.com/recaptcha/about/',
  secrets: [
    // Site keys have the same form and are public: only the words nearby tell them apart.
    {
      id: 'google-recaptcha-secret-key',
      name: 'reCAPTCHA secret key',
      pattern: /(?<![\w-])6L[c-f][A-Za-z0-9_-]{37}(?![\w-])/,
      near: [
        'recaptcha_secret',
        'recaptchasecret',
        'recaptcha_private',
        'recaptchaprivate',
        'recaptcha-secret',
        'recaptcha/api/siteverify',
      ],
      reach: 24,
      confidence: 'likely',
      environmentVariable: 'RECAPTCHA_SECRET_KEY',
      sample: '6Ld[A-Za-z0-9_-]{36}[A-Za-z0-9]',
      examples: {
        match: [
          'RECAPTCHA_SECRET_KEY=<secret>',
          'curl https://www.google.com/recaptcha/api/siteverify -d secret=<secret>',
          "const recaptchaSecret = '<secret>';",
        ],
        miss: [
          'RECAPTCHA_SITE_KEY=<6Ld[A-Za-z0-9_-]{36}[A-Za-z0-9]>',
          'RECAPTCHA_SECRET_KEY=<6Ld[A-Za-z0-9]{8}>',
          "recaptchaSecret = env.SECRET;\nconst recaptchaPublic = '<6Lf[A-Za-z0-9_-]{36}[A-Za-z0-9]>';",
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Register a site with its domains; the secret is for the server.',
        url: 'https://www.google.com/recaptcha/admin',
      },
    ],
    check: [{ text: 'The site’s analytics show requests.', url: 'https://www.google.com/recaptcha/admin' }],
    rotate: [{ text: 'Register the site a second time, deploy both of its keys, delete the first.' }],
    revoke: [{ text: 'Admin console, delete the site.', url: 'https://www.google.com/recaptcha/admin' }],
    risks: ['Answers can be checked in your site’s name, which helps in defeating the test.'],
    links: [
      'https://developers.google.com/recaptcha/docs/verify',
      'https://developers.google.com/recaptcha/docs/settings',
    ],
    unchecked: ['create', 'check', 'rotate', 'revoke'],
  },
});
