import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'huawei-cloud',
  name: 'Huawei Cloud',
  home: 'https://www.huaweicloud.com/',
  secrets: [
    {
      id: 'huawei-cloud-secret-access-key',
      name: 'Huawei Cloud secret access key',
      pattern: /[0-9A-Fa-f]{64}|[A-Za-z0-9]{40}/,
      near: [
        'huawei',
        'huaweicloud',
        'huawei_cloud',
        'hw_secret',
        'hwsecret',
        'hw_access',
        'hwaccess',
        'myhuaweicloud.com',
        'sdk_sk',
      ],
      reach: 120,
      entropy: 4.05,
      check: notWords,
      environmentVariable: 'HUAWEICLOUD_SDK_SK',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: [
          'HUAWEICLOUD_SDK_SK=<secret>',
          'provider "huaweicloud" {\n  access_key = "<[A-Z0-9]{20}>"\n  secret_key = "<secret>"\n}',
        ],
        miss: ['HUAWEICLOUD_SDK_SK=<[A-Za-z0-9]{20}>', 'huaweicloud_commit = "<[0-9a-f]{40}>"'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an access key for an IAM user with its own policy, or use temporary keys with a security token.',
        url: 'https://console.huaweicloud.com/iam/',
      },
    ],
    check: [
      {
        text: 'My Credentials, Access Keys shows the last use; Cloud Trace Service has the operations.',
        url: 'https://console.huaweicloud.com/cts/',
      },
    ],
    rotate: [{ text: 'A user may have two access keys: create the second, deploy it, disable the first.' }],
    revoke: [
      {
        text: 'Disable the key, which can be taken back, then delete it.',
        url: 'https://console.huaweicloud.com/iam/',
      },
    ],
    prevent: [
      {
        text: 'IAM users with policies (a condition can name the source addresses: g:SourceIp) instead of the account’s key; temporary AK/SK with a security token, agencies for servers.',
        url: 'https://support.huaweicloud.com/intl/en-us/usermanual-iam/iam_02_0003.html',
      },
    ],
    risks: ['All that the IAM user may do: servers at your expense, data in OBS and databases.'],
    links: [
      'https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html',
      'https://support.huaweicloud.com/intl/en-us/usermanual-cts/cts_02_0001.html',
    ],
  },
});
