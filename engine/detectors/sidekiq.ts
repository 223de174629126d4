import { provider } from '../provider';

export default provider({
  id: 'sidekiq',
  name: 'Sidekiq Enterprise',
  home: 'https://sidekiq.org/',
  secrets: [
    {
      id: 'sidekiq-gem-server-login',
      name: 'Sidekiq gem server login',
      pattern: /[0-9a-f]{8}:[0-9a-f]{8}/,
      near: ['contribsys'],
      reach: 40,
      entropy: 2,
      environmentVariable: 'BUNDLE_ENTERPRISE__CONTRIBSYS__COM',
      sample: '[0-9a-f]{8}:[0-9a-f]{8}',
      examples: {
        match: ['BUNDLE_ENTERPRISE__CONTRIBSYS__COM=<secret>', 'bundle config enterprise.contribsys.com <secret>'],
        miss: ['BUNDLE_GEMS__CONTRIBSYS__COM=$SIDEKIQ_LOGIN', 'source "https://gems.contribsys.com/"'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The login comes by mail with the subscription; the billing portal shows it.',
        url: 'https://billing.contribsys.com/',
      },
    ],
    check: [{ text: 'The gem server shows no log; ask the vendor if you see downloads that are not yours.' }],
    rotate: [{ text: 'Ask for a new login, put it into each build (`bundle config`), then let the old one end.' }],
    revoke: [{ text: 'Ask the vendor to end the old login.', url: 'https://sidekiq.org/' }],
    risks: ['Paid gems can be downloaded in your name.'],
    links: ['https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ'],
  },
});
