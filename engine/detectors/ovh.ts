import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'ovh',
  name: 'OVHcloud',
  home: 'https://www.ovhcloud.com/',
  secrets: [
    {
      id: 'ovh-application-secret',
      name: 'OVHcloud application secret',
      pattern: /(?<![\w-])[A-Za-z0-9-]{32}(?![\w-])/,
      near: [
        'ovh_application_secret',
        'ovhapplicationsecret',
        'ovh_app_secret',
        'ovhappsecret',
        'api.ovh.com',
        'ovh-eu',
        'ovh-ca',
        'ovh-us',
      ],
      named: ['ovh'],
      check: notWords,
      pairs: 'ovh-consumer-key',
      environmentVariable: 'OVH_APPLICATION_SECRET',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['OVH_APPLICATION_SECRET=<secret>', '[ovh-eu]\napplication_secret=<secret>\n'],
        miss: ['OVH_APPLICATION_KEY=<[0-9a-f]{16}>', 'OVH_ENDPOINT=ovh-eu'],
      },
    },
    {
      id: 'ovh-consumer-key',
      name: 'OVHcloud consumer key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['ovh_consumer', 'ovhconsumer'],
      named: ['ovh'],
      reach: 40,
      check: notWords,
      pairs: 'ovh-application-secret',
      environmentVariable: 'OVH_CONSUMER_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['OVH_CONSUMER_KEY=<secret>', "ovhConsumerKey: '<secret>'"],
        miss: ['OVH_CONSUMER_KEY=<[A-Za-z0-9]{16}>', 'OVH_CONSUMER_KEY=$CK'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an application with a consumer key that allows only the methods and paths the program calls.',
        url: 'https://www.ovh.com/auth/api/createToken',
      },
    ],
    check: [
      {
        text: 'List the credentials and when each was last used by GET /me/api/credential.',
        url: 'https://api.ovh.com/console/',
      },
    ],
    rotate: [{ text: 'Create a second application, deploy it, delete the credentials of the first.' }],
    revoke: [
      {
        text: 'DELETE /me/api/application/{applicationId} takes all of its credentials with it.',
        url: 'https://api.ovh.com/console/',
      },
    ],
    risks: ['What the consumer key’s rules allow: domains, servers and invoices of the account.'],
    links: ['https://help.ovhcloud.com/csm/en-gb-api-getting-started-ovhcloud-api', 'https://docs.ovhcloud.com/'],
  },
});
