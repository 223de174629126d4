import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mixpanel',
  name: 'Mixpanel',
  home: 'https://mixpanel.com/',
  secrets: [
    {
      id: 'mixpanel-api-secret',
      name: 'Mixpanel API secret',
      pattern: /[0-9A-Fa-f]{32}/,
      near: ['mixpanel_secret', 'mixpanelsecret', 'mixpanel_api_secret', 'mixpanelapisecret', 'mixpanel-secret'],
      named: ['mixpanel'],
      environmentVariable: 'MIXPANEL_API_SECRET',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['export MIXPANEL_API_SECRET="<secret>"', "const mixpanelApiSecret = '<secret>';"],
        miss: ['MIXPANEL_API_SECRET=<[0-9a-f]{9}>', 'mixpanelApiSecret := os.Getenv("MIXPANEL_API_SECRET")'],
      },
    },
    {
      id: 'mixpanel-service-account-secret',
      name: 'Mixpanel service account secret',
      pattern: /(?<![\w-])[A-Za-z0-9-]{32}(?![\w-])/,
      near: ['.mp-service-account', 'mixpanel_service', 'mixpanelservice', 'mixpanel_sa'],
      named: ['mixpanel'],
      check: notWords,
      environmentVariable: 'MIXPANEL_SERVICE_ACCOUNT_SECRET',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: [
          'MIXPANEL_SERVICE_ACCOUNT_SECRET=<secret>',
          'curl -u "reports.<[0-9a-f]{6}>.mp-service-account:<secret>" https://mixpanel.com/api/app/me',
        ],
        miss: ['MIXPANEL_TOKEN=<[0-9a-f]{32}>', 'MIXPANEL_SERVICE_ACCOUNT_SECRET=<[A-Za-z0-9]{8}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a service account with a role in one project and an expiry.',
        url: 'https://mixpanel.com/settings/org#serviceaccounts',
      },
    ],
    check: [
      {
        text: 'Audit log of the organization; last use in the list of service accounts.',
        url: 'https://mixpanel.com/settings/org',
      },
    ],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [
      {
        text: 'Organization settings, Service accounts: delete it.',
        url: 'https://mixpanel.com/settings/org#serviceaccounts',
      },
    ],
    risks: ['All events and profiles of the project can be exported or deleted.'],
    links: [
      'https://developer.mixpanel.com/reference/service-accounts',
      'https://docs.mixpanel.com/docs/orgs-and-projects/managing-projects',
    ],
  },
});
