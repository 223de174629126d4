import { provider } from '../provider';

export default provider({
  id: 'bugsnag',
  name: 'Bugsnag',
  home: 'https://www.bugsnag.com/',
  secrets: [
    {
      id: 'bugsnag-auth-token',
      name: 'Bugsnag personal auth token',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['bugsnag'],
      reach: 80,
      entropy: 3,
      environmentVariable: 'BUGSNAG_AUTH_TOKEN',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: [
          'BUGSNAG_AUTH_TOKEN=<secret>',
          'curl -H "Authorization: token <secret>" https://api.bugsnag.com/user/organizations',
        ],
        miss: ['BUGSNAG_AUTH_TOKEN=<[0-9a-f]{12}>', 'BUGSNAG_RELEASE_STAGE=production'],
      },
    },
    {
      id: 'bugsnag-api-key',
      name: 'Bugsnag API key',
      pattern: /[0-9a-f]{32}/,
      near: ['bugsnag'],
      reach: 80,
      environmentVariable: 'BUGSNAG_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['BUGSNAG_API_KEY=<secret>', "Bugsnag.start({ apiKey: '<secret>' })"],
        miss: ['BUGSNAG_API_KEY=<[0-9a-f]{12}>', 'bugsnag_version = "8.1.0"'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a personal auth token in the account settings; the notifier key belongs to a project and only sends.',
        url: 'https://app.bugsnag.com/settings',
      },
    ],
    check: [
      {
        text: 'Bugsnag shows no last use of a token. Unexpected errors in the project show that its notifier key is used by others.',
        url: 'https://docs.bugsnag.com/',
      },
    ],
    rotate: [
      {
        text: 'Make a second token, deploy it, delete the first. A project’s notifier key is regenerated in its settings.',
      },
    ],
    revoke: [
      {
        text: 'My account, Personal auth tokens, delete; Project settings, regenerate the notifier key.',
        url: 'https://app.bugsnag.com/settings',
      },
    ],
    risks: [
      'With a personal token error reports, which hold personal data, can be read and deleted; with a notifier key false ones sent.',
    ],
    links: ['https://bugsnagapiv2.docs.apiary.io/', 'https://docs.bugsnag.com/'],
  },
});
