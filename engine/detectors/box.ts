import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'box',
  name: 'Box',
  home: 'https://www.box.com/',
  secrets: [
    {
      id: 'box-client-secret',
      name: 'Box client secret',
      pattern: /[A-Za-z0-9]{32}/,
      near: [
        'boxcom',
        'box_client_secret',
        'boxclientsecret',
        'api.box.com',
        'boxappsettings',
        'box_developer_token',
        'boxdevelopertoken',
        'boxsdk',
        'box_api',
      ],
      named: ['box', 'box_', 'box-'],
      reach: 120,
      entropy: 4,
      check: notWords,
      environmentVariable: 'BOX_CLIENT_SECRET',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: [
          'BOX_CLIENT_SECRET=<secret>',
          '"boxAppSettings": { "clientID": "<[a-z0-9]{32}>", "clientSecret": "<secret>" }',
        ],
        miss: ['BOX_CLIENT_SECRET=<[A-Za-z0-9]{12}>', 'BOX_ENTERPRISE_ID=123456'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make an application with the scopes it needs; server authentication wants an administrator’s approval.',
        url: 'https://app.box.com/developers/console',
      },
    ],
    check: [
      {
        text: 'The enterprise’s user activity report lists what the application did.',
        url: 'https://app.box.com/master/reports',
      },
    ],
    rotate: [{ text: 'Reset the secret and deploy it at once, or make a second application first.' }],
    revoke: [
      {
        text: 'Configuration, OAuth 2.0 credentials, reset the secret.',
        url: 'https://app.box.com/developers/console',
      },
    ],
    risks: ['Files that the application may open can be read, changed and shared.'],
    links: ['https://developer.box.com/guides/authentication/', 'https://developer.box.com/guides/security/'],
  },
});
