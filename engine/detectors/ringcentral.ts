import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'ringcentral',
  name: 'RingCentral',
  home: 'https://www.ringcentral.com/',
  secrets: [
    {
      id: 'ringcentral-client-secret',
      name: 'RingCentral client secret',
      pattern: /[A-Za-z0-9_-]{42,44}(?![\w-])|[A-Za-z0-9_-]{22}(?![\w-])/,
      near: [
        'ringcentral',
        'ring_central',
        'rc_client_secret',
        'rcclientsecret',
        'rc_app_client_secret',
        'rcappclientsecret',
      ],
      entropy: 3.4,
      check: notWords,
      environmentVariable: 'RC_APP_CLIENT_SECRET',
      sample: '[A-Za-z0-9]{22}',
      examples: {
        match: ["RC_APP_CLIENT_SECRET = '<secret>'", 'rcAppClientSecret := "<secret>"'],
        miss: ['RC_APP_CLIENT_SECRET=<[A-Za-z0-9]{8}>', 'rc_app_client_secret: ${RC_APP_CLIENT_SECRET}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Register an app of JWT type with the permissions it needs.',
        url: 'https://developers.ringcentral.com/my-account.html#/applications',
      },
    ],
    check: [{ text: 'The app’s Analytics and the account’s audit trail.', url: 'https://service.ringcentral.com/' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [
      {
        text: 'The app’s Credentials, rotate the secret; a JWT is deleted in the user’s credentials.',
        url: 'https://developers.ringcentral.com/my-account.html#/applications',
      },
    ],
    risks: ['Calls, messages and recordings of the users can be made and read.'],
    links: [
      'https://developers.ringcentral.com/guide/authentication',
      'https://developers.ringcentral.com/guide/getting-started',
    ],
  },
});
