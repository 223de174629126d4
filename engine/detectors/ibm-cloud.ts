import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'ibm-cloud',
  name: 'IBM Cloud',
  home: 'https://cloud.ibm.com/',
  secrets: [
    {
      id: 'ibm-cloud-api-key',
      name: 'IBM Cloud API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{42,44}(?![\w-])/,
      near: [
        'ibmcloud',
        'ibm_cloud',
        'ibm-cloud',
        'ic_api_key',
        'icapikey',
        'iam.cloud.ibm.com',
        'iam_apikey',
        'iamapikey',
        'bluemix',
        'watsonx',
        'watson_apikey',
        'watsonapikey',
      ],
      named: ['ibm'],
      reach: 100,
      entropy: 4.1,
      check: notWords,
      environmentVariable: 'IBMCLOUD_API_KEY',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{42}[A-Za-z0-9]',
      examples: {
        match: [
          'IBMCLOUD_API_KEY=<secret>',
          'ibmcloud login --apikey <secret>',
          "authenticator = IAMAuthenticator('<secret>')  # ibm_cloud",
        ],
        miss: ['IBMCLOUD_API_KEY=<[A-Za-z0-9]{20}>', 'ibmcloud_crn: crn:v1:bluemix:public:iam'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a service ID with a policy for the program and create its API key, with an expiry.',
        url: 'https://cloud.ibm.com/iam/apikeys',
      },
    ],
    check: [
      {
        text: 'The report on inactive identities shows when a key last authenticated; Activity Tracker has the events.',
        url: 'https://cloud.ibm.com/iam/apikeys',
        command: 'ibmcloud iam api-key NAME --activity',
      },
    ],
    rotate: [
      {
        text: 'Create a second API key for the service ID, deploy it, disable the first and delete it when nothing fails.',
      },
    ],
    revoke: [
      {
        text: 'Disable (can be taken back), lock or delete the key.',
        url: 'https://cloud.ibm.com/iam/apikeys',
        command: 'ibmcloud iam api-key-delete NAME',
      },
    ],
    prevent: [
      {
        text: 'A service ID with a policy for single resources instead of a user’s key; trusted profiles, which need no key; an expiry for keys, allowed IP addresses for the identity.',
        url: 'https://cloud.ibm.com/docs/account?topic=account-serviceids',
      },
    ],
    risks: ['A user’s API key can do all that the user can, in every account it belongs to.'],
    links: [
      'https://cloud.ibm.com/docs/account?topic=account-userapikey',
      'https://cloud.ibm.com/docs/account?topic=account-id-activity',
    ],
  },
});
