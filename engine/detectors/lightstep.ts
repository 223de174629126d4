import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'lightstep',
  name: 'Lightstep (ServiceNow Cloud Observability)',
  home: 'https://docs.lightstep.com/',
  secrets: [
    {
      id: 'lightstep-access-token',
      name: 'Lightstep access token',
      pattern: /(?<![A-Za-z0-9+/])(?:[A-Za-z0-9+/]{80,120}={0,2}|[0-9a-f]{32})(?![A-Za-z0-9+/=])/,
      near: ['lightstep', 'ls_access_token', 'lsaccesstoken'],
      entropy: 3,
      check: notWords,
      environmentVariable: 'LS_ACCESS_TOKEN',
      sample: '[A-Za-z0-9]{100}',
      examples: {
        match: ['LS_ACCESS_TOKEN=<secret>', 'lightstep-access-token: <secret>'],
        miss: ['LS_ACCESS_TOKEN=<[A-Za-z0-9]{12}>', 'LS_SERVICE_NAME=checkout'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make an access token for each project; API keys have roles.',
        url: 'https://docs.lightstep.com/docs/create-and-manage-access-tokens',
      },
    ],
    check: [
      {
        text: 'The audit log of the organization lists changes.',
        url: 'https://docs.lightstep.com/docs/view-audit-logs',
      },
    ],
    rotate: [{ text: 'Add a second token, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Project settings, Access tokens: disable or delete.',
        url: 'https://docs.lightstep.com/docs/create-and-manage-access-tokens',
      },
    ],
    risks: ['False spans can be sent at your expense; API keys read what is there.'],
    links: [
      'https://docs.lightstep.com/docs/create-and-manage-access-tokens',
      'https://docs.lightstep.com/docs/create-and-manage-api-keys',
    ],
  },
});
