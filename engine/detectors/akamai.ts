import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'akamai',
  name: 'Akamai',
  home: 'https://www.akamai.com/',
  secrets: [
    {
      id: 'akamai-client-token',
      name: 'Akamai EdgeGrid client or access token',
      keywords: ['akab-'],
      pattern: /akab-(?![a-z0-9-]{1,60}\.luna)[A-Za-z0-9_-]{18,36}(?![\w-])/,
      environmentVariable: 'AKAMAI_ACCESS_TOKEN',
      sample: 'akab-[a-z0-9]{16}-[a-z0-9]{16}',
      examples: {
        match: ['[default]\nclient_token = <secret>\n', 'AKAMAI_ACCESS_TOKEN=<secret>'],
        miss: ['host = <akab-[a-z0-9]{16}>.luna.akamaiapis.net', 'AKAMAI_ACCESS_TOKEN=<akab-[a-z0-9]{5}>'],
      },
    },
    {
      id: 'akamai-client-secret',
      name: 'Akamai EdgeGrid client secret',
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43}=(?!=)/,
      near: ['akab-', 'akamai', 'edgegrid', 'edgerc'],
      reach: 200,
      entropy: 4.1,
      check: notWords,
      environmentVariable: 'AKAMAI_CLIENT_SECRET',
      sample: '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=',
      examples: {
        match: [
          '[default]\nclient_secret = <secret>\nhost = akab-x.luna.akamaiapis.net\n',
          'AKAMAI_CLIENT_SECRET=<secret>',
        ],
        miss: ['AKAMAI_CLIENT_SECRET=<[A-Za-z0-9]{20}>', 'host = akab-x.luna.akamaiapis.net'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make an API client with access to the interfaces and groups it needs.',
        url: 'https://control.akamai.com/apps/identity-management/',
      },
    ],
    check: [
      { text: 'The event viewer of Control Center lists changes by API client.', url: 'https://control.akamai.com/' },
    ],
    rotate: [
      {
        text: 'Add a second credential to the client, deploy it, deactivate the first, delete it a week later.',
        url: 'https://techdocs.akamai.com/developer/docs/rotate-credentials',
      },
    ],
    revoke: [
      {
        text: 'Identity & Access, the client, Credentials: deactivate, then delete.',
        url: 'https://control.akamai.com/apps/identity-management/',
      },
    ],
    risks: ['Properties and DNS can be changed: traffic of your sites redirected.'],
    links: [
      'https://techdocs.akamai.com/developer/docs/edgegrid',
      'https://techdocs.akamai.com/developer/docs/manage-api-credentials',
    ],
  },
});
