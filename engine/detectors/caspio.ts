import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'caspio',
  name: 'Caspio',
  home: 'https://www.caspio.com/',
  secrets: [
    {
      id: 'caspio-client-secret',
      name: 'Caspio client secret',
      pattern: /[0-9a-z]{50}/,
      near: ['caspio'],
      reach: 80,
      check: notWords,
      environmentVariable: 'CASPIO_CLIENT_SECRET',
      sample: '[0-9a-f]{50}',
      examples: {
        match: ['CASPIO_CLIENT_SECRET=<secret>', 'curl https://c1abc.caspio.com/oauth/token -d client_secret=<secret>'],
        miss: [
          'CASPIO_CLIENT_SECRET=<[0-9a-f]{9}>',
          'curl https://c1abc.caspio.com/oauth/token -d client_secret=${KEY}',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a client secret in the web services profile, one for each program.',
        url: 'https://howto.caspio.com/web-services-api/rest-api/',
      },
    ],
    check: [
      {
        text: 'Caspio shows no last use of a client secret: compare requests and changes with your own.',
        url: 'https://howto.caspio.com/web-services-api/rest-api/',
      },
    ],
    rotate: [{ text: 'Create a second client secret, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the client secret in the web services profile: it stops at once.',
        url: 'https://howto.caspio.com/web-services-api/rest-api/',
      },
    ],
    risks: ['Tables of the account can be read and changed.'],
    links: ['https://howto.caspio.com/web-services-api/rest-api/', 'https://www.caspio.com/'],
  },
});
