import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'oracle-cloud',
  name: 'Oracle Cloud',
  home: 'https://www.oracle.com/cloud/',
  secrets: [
    // An API signing key's fingerprint and OCIDs are public; the private key is found as a private key.
    {
      id: 'oracle-cloud-auth-token',
      name: 'Oracle Cloud auth token or customer secret key',
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43}=(?!=)/,
      near: [
        'oci_auth_token',
        'ociauthtoken',
        'ocir.io',
        'oraclecloud.com',
        'oci_secret',
        'ocisecret',
        'customer_secret_key',
        'oci_registry_password',
      ],
      entropy: 4.1,
      check: notWords,
      environmentVariable: 'OCI_SECRET_ACCESS_KEY',
      sample: '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=',
      examples: {
        match: [
          'OCI_SECRET_ACCESS_KEY=<secret>',
          'endpoint: https://ns.compat.objectstorage.eu-frankfurt-1.oraclecloud.com\nsecret: <secret>',
        ],
        miss: ['OCI_SECRET_ACCESS_KEY=<[A-Za-z0-9]{20}>', 'key_fingerprint = "<[0-9a-f]{2}>:<[0-9a-f]{2}>"'],
      },
    },
    {
      id: 'oracle-cloud-config-pass-phrase',
      name: 'Oracle Cloud API key pass phrase',
      keywords: ['pass_phrase'],
      pattern: /pass_phrase["']?\s{0,3}[=:]\s{0,3}["']?(?<secret>[^\s"'<>${}%]{8,64})/,
      near: ['ocid1.', '[DEFAULT]', 'tenancy', 'fingerprint'],
      entropy: 2.5,
      sample: 'pass_phrase=[A-Za-z0-9]{14}',
      examples: {
        match: [
          '[DEFAULT]\nuser=ocid1.user.oc1..aaaa\npass_phrase=<[A-Za-z0-9]{16}>\nfingerprint=aa:bb',
          '{ "tenancy": "ocid1.tenancy.oc1..aaaa", "pass_phrase": "<[A-Za-z0-9]{12}>" }',
        ],
        miss: ['[DEFAULT]\npass_phrase=${OCI_PASS}', 'pass_phrase = "<[A-Za-z0-9]{12}>"'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Add an API key, auth token or customer secret key under User settings; on machines of Oracle Cloud use instance principals instead.',
        url: 'https://cloud.oracle.com/identity/domains/my-profile',
      },
    ],
    check: [
      {
        text: 'Search the Audit service for the user’s OCID; the key’s fingerprint is in the events.',
        url: 'https://cloud.oracle.com/logging/audit',
      },
    ],
    rotate: [{ text: 'A user may have three API keys and two auth tokens: add one, deploy it, delete the old one.' }],
    revoke: [
      {
        text: 'Delete the key or token in the user’s settings.',
        url: 'https://cloud.oracle.com/identity/domains/my-profile',
        command: 'oci iam auth-token delete --user-id USER_OCID --auth-token-id TOKEN_OCID',
      },
    ],
    risks: ['All that the user’s groups may do: compartments, object storage, registries.'],
    links: [
      'https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm',
      'https://docs.oracle.com/en-us/iaas/Content/API/Concepts/sdkconfig.htm',
    ],
  },
});
