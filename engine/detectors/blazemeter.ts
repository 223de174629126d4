import { provider } from '../provider';

export default provider({
  id: 'blazemeter',
  name: 'BlazeMeter',
  home: 'https://www.blazemeter.com/',
  secrets: [
    {
      id: 'blazemeter-api-key',
      name: 'BlazeMeter or Runscope token',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['blazemeter', 'runscope'],
      reach: 80,
      entropy: 3,
      environmentVariable: 'RUNSCOPE_TOKEN',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['RUNSCOPE_TOKEN=<secret>', 'blazemeter:\n  token: <secret>'],
        miss: ['RUNSCOPE_TOKEN=<[0-9a-f]{12}>', 'BLAZEMETER_TEST_ID=123456'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Generate an API key in the settings.', url: 'https://a.blazemeter.com/app/#/settings/api-keys' }],
    check: [{ text: 'The account’s audit log lists test runs.', url: 'https://help.blazemeter.com/' }],
    rotate: [{ text: 'Generate a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'Settings, API keys, delete.', url: 'https://a.blazemeter.com/app/#/settings/api-keys' }],
    risks: ['Load tests can be started at your expense and against others.'],
    links: ['https://help.blazemeter.com/docs/guide/api-blazemeter-api-keys.html', 'https://api.blazemeter.com/'],
  },
});
