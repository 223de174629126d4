import { published } from '../checks/published';
import { provider } from '../provider';

/** The secret that always says yes (https://developers.google.com/recaptcha/docs/faq). */
const testKey = published(0x07e175bd);

export default provider({
  id: 'google-recaptcha',
  name: 'Google reCAPTCHA',
  home: 'https://www.google.com/recaptcha/about/',
  secrets: [
    // Site keys have the same form and are public: only the name that the value is given to tells them apart.
    {
      id: 'google-recaptcha-secret-key',
      name: 'reCAPTCHA secret key',
      keywords: ['recaptcha'],
      pattern:
        /recaptcha[\w.-]{0,4}(?:secret|private)[\w-]{0,8}["']?\s{0,4}[:=]{1,2}>?\s{0,4}["']?(?<secret>6L[c-f][A-Za-z0-9_-]{37})(?![\w-])/i,
      after: 120,
      check: testKey,
      environmentVariable: 'RECAPTCHA_SECRET_KEY',
      sample: 'recaptcha_secret=6Ld[A-Za-z0-9_-]{36}[A-Za-z0-9]',
      examples: {
        match: [
          'RECAPTCHA_SECRET_KEY=<6Ld[A-Za-z0-9_-]{36}[A-Za-z0-9]>',
          "const recaptchaSecret = '<6Lf[A-Za-z0-9_-]{36}[A-Za-z0-9]>';",
          '"recaptcha_private_key" => "<6Lc[A-Za-z0-9_-]{36}[A-Za-z0-9]>"',
        ],
        miss: [
          'RECAPTCHA_SITE_KEY=<6Ld[A-Za-z0-9_-]{36}[A-Za-z0-9]>',
          'RECAPTCHA_SECRET_KEY=<6Ld[A-Za-z0-9]{8}>',
          "recaptchaPublic = '<6Lf[A-Za-z0-9_-]{36}[A-Za-z0-9]>';\nrecaptchaSecret = env.SECRET;",
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
  },
});
