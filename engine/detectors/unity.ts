import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'unity',
  name: 'Unity',
  home: 'https://unity.com/',
  secrets: [
    {
      id: 'unity-service-account-key',
      name: 'Unity service account secret',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{31}[A-Za-z0-9](?![\w-])/,
      near: [
        'unity_secret',
        'unity_service',
        'unity_api',
        'unity_key',
        'ugs_cli',
        'ugs_service',
        'unity_cloud',
        'unitysecret',
        'unityservice',
        'unityapi',
        'unitykey',
        'ugscli',
        'ugsservice',
        'unitycloud',
      ],
      reach: 60,
      entropy: 3.6,
      check: notWords,
      environmentVariable: 'UGS_CLI_SERVICE_SECRET_KEY',
      sample: '[A-Za-z0-9]{22}[0-9]{5}[A-Za-z0-9]{5}',
      examples: {
        match: ['UGS_CLI_SERVICE_SECRET_KEY=<secret>', 'ugsCliServiceSecretKey := "<secret>"'],
        miss: [
          'UGS_CLI_SERVICE_SECRET_KEY=<[0-9a-f]{9}>',
          'ugs_cli_service_secret_key = os.environ["UGS_CLI_SERVICE_SECRET_KEY"]',
        ],
      },
    },
    {
      id: 'unity-license-serial',
      name: 'Unity license serial',
      pattern: /[SFE][0-9A-Z]-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/,
      near: ['unity_serial', 'unity_license', 'unity-serial', 'unityserial', 'unitylicense'],
      reach: 40,
      entropy: 3,
      environmentVariable: 'UNITY_SERIAL',
      sample: 'SC-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}',
      examples: {
        match: ["UNITY_SERIAL = '<secret>'", 'private static final String UNITY_SERIAL = "<secret>";'],
        miss: ['UNITY_SERIAL=<[0-9a-f]{9}>', 'unity_serial = os.environ["UNITY_SERIAL"]'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Administration, Service accounts: add a key with the roles it needs.',
        url: 'https://cloud.unity.com/home/organizations',
      },
    ],
    check: [
      {
        text: 'The organization’s audit log lists calls and changes.',
        url: 'https://cloud.unity.com/home/organizations',
      },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Delete the key of the service account.', url: 'https://cloud.unity.com/home/organizations' }],
    risks: ['Game services can be changed, players’ data read; builds started at your expense.'],
    links: ['https://services.docs.unity.com/docs/service-account-auth/'],
  },
});
