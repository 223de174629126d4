import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'appoptics',
  name: 'SolarWinds AppOptics',
  home: 'https://www.solarwinds.com/appoptics',
  secrets: [
    {
      id: 'appoptics-api-token',
      name: 'AppOptics API token',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{71}(?![\w-])|[0-9a-f]{64}/,
      near: ['appoptics', 'app_optics', 'solarwinds_apm', 'librato'],
      entropy: 3.2,
      check: notWords,
      environmentVariable: 'APPOPTICS_API_TOKEN',
      sample: '[A-Za-z0-9_-]{70}[A-Za-z0-9]',
      examples: {
        match: ['APPOPTICS_API_TOKEN=<secret>', 'APPOPTICS_SERVICE_KEY=<[0-9a-f]{64}>:shop'],
        miss: ['APPOPTICS_API_TOKEN=<[A-Za-z0-9]{12}>', 'https://api.appoptics.com/v1/metrics'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a token with record only, view only or full access.',
        url: 'https://my.appoptics.com/organization/tokens',
      },
    ],
    check: [{ text: 'AppOptics shows no last use of a token.', url: 'https://docs.appoptics.com/' }],
    rotate: [{ text: 'Make a second token, deploy it, deactivate the first.' }],
    revoke: [
      {
        text: 'API tokens: deactivate, which can be taken back, or delete.',
        url: 'https://my.appoptics.com/organization/tokens',
      },
    ],
    risks: ['False measures can be sent; with full access data read and changed.'],
    links: ['https://docs.appoptics.com/api/', 'https://docs.appoptics.com/kb/'],
  },
});
