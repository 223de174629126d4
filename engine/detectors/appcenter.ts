import { provider } from '../provider';

export default provider({
  id: 'appcenter',
  name: 'Visual Studio App Center',
  home: 'https://appcenter.ms/',
  secrets: [
    {
      id: 'appcenter-api-token',
      name: 'App Center API token',
      pattern: /[0-9a-f]{40}/,
      near: ['appcenter', 'app_center', 'app-center'],
      reach: 80,
      environmentVariable: 'APPCENTER_ACCESS_TOKEN',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['APPCENTER_ACCESS_TOKEN=<secret>', 'appcenter login --token <secret>'],
        miss: [
          'APPCENTER_ACCESS_TOKEN=<[0-9a-f]{12}>',
          'appcenter_app_secret = "<[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}>"',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a token for one app, read only where that is enough.',
        url: 'https://appcenter.ms/settings/apitokens',
      },
    ],
    check: [
      {
        text: 'App Center shows no last use; look at the releases and builds.',
        url: 'https://learn.microsoft.com/en-us/appcenter/',
      },
    ],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Account settings, User API tokens, delete.', url: 'https://appcenter.ms/settings/apitokens' }],
    risks: ['Builds and releases can be read and replaced.'],
    links: [
      'https://learn.microsoft.com/en-us/appcenter/api-docs/',
      'https://learn.microsoft.com/en-us/appcenter/retirement',
    ],
  },
});
