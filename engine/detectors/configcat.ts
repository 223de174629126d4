import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'configcat',
  name: 'ConfigCat',
  home: 'https://configcat.com/',
  secrets: [
    {
      id: 'configcat-sdk-key',
      name: 'ConfigCat SDK key',
      keywords: ['configcat-sdk-1/', 'configcat-proxy/'],
      pattern: /configcat-(?:sdk-1|proxy)\/[A-Za-z0-9_-]{22}\/[A-Za-z0-9_-]{22}(?![\w-])/,
      environmentVariable: 'CONFIGCAT_SDK_KEY',
      sample: 'configcat-sdk-1/[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{21}[A-Za-z0-9]',
      examples: {
        match: ['CONFIGCAT_SDK_KEY=<secret>', "configcat.getClient('<secret>')"],
        miss: ['CONFIGCAT_SDK_KEY=configcat-sdk-1/', 'CONFIGCAT_SDK_KEY=<configcat-sdk-1/[A-Za-z0-9]{8}>'],
      },
    },
    // Before 2023 the key had no prefix.
    {
      id: 'configcat-sdk-key-legacy',
      name: 'ConfigCat SDK key (before 2023)',
      pattern: /(?<![\w\/-])[A-Za-z0-9_-]{22}\/[A-Za-z0-9_-]{22}(?![\w\/-])/,
      near: ['configcat'],
      check: notWords,
      environmentVariable: 'CONFIGCAT_SDK_KEY',
      sample: '[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{21}[A-Za-z0-9]',
      examples: {
        match: ['configcat:\n  sdk_key: <secret>', "configcat.getClient('<secret>')"],
        miss: ['CONFIGCAT_SDK_KEY=<[A-Za-z0-9]{22}>', 'configcat: src/components/feature-flags/configcat-provider'],
      },
    },
    {
      id: 'configcat-management-password',
      name: 'ConfigCat Management API password',
      pattern: /[0-9a-f]{64}/,
      near: [
        'configcat',
        'configcat_api_pass',
        'configcatapipass',
        'configcat_basic_auth',
        'configcatbasicauth',
        'api.configcat.com',
      ],
      environmentVariable: 'CONFIGCAT_BASIC_AUTH_PASSWORD',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['CONFIGCAT_API_PASS=<secret>', 'configcatBasicAuthPassword: "<secret>"'],
        miss: ['CONFIGCAT_API_PASS=<[0-9a-f]{12}>', 'https://api.configcat.com/v1/products'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'SDK keys belong to an environment and read; Public API credentials are made in the profile.',
        url: 'https://app.configcat.com/my-account/public-api-credentials',
      },
    ],
    check: [{ text: 'The product’s audit log lists changes.', url: 'https://app.configcat.com/' }],
    rotate: [{ text: 'An environment may have a second SDK key: add it, deploy it, remove the first.' }],
    revoke: [{ text: 'SDK keys, revoke; Public API credentials, remove.', url: 'https://app.configcat.com/' }],
    risks: ['Feature flags can be read, and with management credentials switched.'],
    links: [
      'https://configcat.com/docs/sdk-reference/overview/',
      'https://configcat.com/docs/api/reference/configcat-public-management-api/',
    ],
  },
});
