import { provider } from '../provider';

export default provider({
  id: 'freemius',
  name: 'Freemius',
  home: 'https://freemius.com/',
  secrets: [
    {
      id: 'freemius-secret-key',
      name: 'Freemius secret key',
      pattern: /sk_[^\s"'`<>\\]{29}(?=["'\s`<]|$)/,
      near: ['freemius', 'fs_dynamic_init'],
      entropy: 3.5,
      confidence: 'likely',
      environmentVariable: 'FREEMIUS_SECRET_KEY',
      sample: 'sk_[A-Za-z0-9!?:;,^]{28}[A-Za-z0-9]',
      examples: {
        match: [
          'FREEMIUS_SECRET_KEY="<sk_[A-Za-z0-9]{29}>"',
          "fs_dynamic_init( array( 'id' => '1', 'secret_key' => '<sk_[A-Za-z0-9]{29}>' ) );",
        ],
        miss: [
          "fs_dynamic_init( array( 'public_key' => '<pk_[0-9a-f]{29}>' ) );",
          'FREEMIUS_SECRET_KEY=<sk_[A-Za-z0-9]{8}>',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Each product has a public and a secret key; only the public one belongs into the plugin.',
        url: 'https://dashboard.freemius.com/',
      },
    ],
    check: [
      { text: 'Freemius shows no last use; look at installs and payments.', url: 'https://dashboard.freemius.com/' },
    ],
    rotate: [{ text: 'The secret key is regenerated: deploy the new one at once.' }],
    revoke: [{ text: 'Settings, Keys, regenerate.', url: 'https://dashboard.freemius.com/' }],
    risks: ['Customers and licences can be read and changed.'],
    links: ['https://freemius.com/help/documentation/', 'https://freemius.com/'],
  },
});
