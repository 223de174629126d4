import { provider } from '../provider';

export default provider({
  id: 'hcaptcha',
  name: 'hCaptcha',
  home: 'https://www.hcaptcha.com/',
  secrets: [
    {
      id: 'hcaptcha-secret-key',
      name: 'hCaptcha secret key',
      keywords: ['ES_'],
      pattern: /ES_[0-9a-fA-F]{32}/,
      environmentVariable: 'HCAPTCHA_SECRET',
      sample: 'ES_[0-9a-f]{32}',
      examples: {
        match: ['HCAPTCHA_SECRET=<secret>', 'hcaptchaSecretKey: "<secret>"'],
        miss: [
          'HCAPTCHA_SECRET=<ES_[0-9a-f]{9}>',
          'HCAPTCHA_SITEKEY=<[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}>',
        ],
      },
    },
    {
      id: 'hcaptcha-secret-key-legacy',
      name: 'hCaptcha secret key (0x)',
      pattern: /0x[0-9a-fA-F]{40}/,
      near: ['hcaptcha'],
      reach: 60,
      entropy: 3,
      environmentVariable: 'HCAPTCHA_SECRET',
      sample: '0x[0-9a-fA-F]{40}',
      examples: {
        match: ['HCAPTCHA_SECRET=<secret>', 'hcaptcha:\n  secret: "<secret>"'],
        miss: ['HCAPTCHA_SECRET=0x0000000000000000000000000000000000000000', 'HCAPTCHA_SECRET=<0x[0-9a-f]{9}>'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Settings: generate a secret.', url: 'https://dashboard.hcaptcha.com/settings' }],
    check: [{ text: 'The site’s analytics show checks by hour.', url: 'https://dashboard.hcaptcha.com/overview' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Settings, remove the secret.', url: 'https://dashboard.hcaptcha.com/settings' }],
    risks: ['Answers can be verified, and so used up, in your name.'],
    links: ['https://docs.hcaptcha.com/'],
  },
});
