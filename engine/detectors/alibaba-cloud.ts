import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'alibaba-cloud',
  name: 'Alibaba Cloud',
  home: 'https://www.alibabacloud.com/',
  secrets: [
    {
      id: 'alibaba-cloud-access-key-id',
      name: 'Alibaba Cloud AccessKey ID',
      keywords: ['LTAI'],
      pattern: /LTAI[A-Za-z0-9]{12,21}/,
      after: 40,
      entropy: 3,
      pairs: 'alibaba-cloud-access-key-secret',
      publicHalf: 'ACCESS_KEY_ID',
      environmentVariable: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
      sample: 'LTAI5t[A-Za-z0-9]{18}',
      examples: {
        match: [
          'ALIBABA_CLOUD_ACCESS_KEY_ID=<secret>',
          "auth = oss2.Auth('<secret>', secret)",
          'client = AcsClient("<LTAI[A-Za-z0-9]{12}>", secret, "cn-hangzhou")',
        ],
        miss: ['accessKeyId: "<LTAI[A-Za-z0-9]{6}>"', 'const id = process.env.ALIBABA_CLOUD_ACCESS_KEY_ID;'],
      },
    },
    {
      id: 'alibaba-cloud-access-key-secret',
      name: 'Alibaba Cloud AccessKey secret',
      pattern: /[A-Za-z0-9]{30}|[A-Za-z0-9]{44}/,
      near: [
        'alibaba',
        'aliyun',
        'LTAI',
        'accesskeysecret',
        'access_key_secret',
        'access-key-secret',
        'oss2.auth',
        'acsclient(',
      ],
      reach: 160,
      entropy: 3.9,
      check: notWords,
      confidence: 'likely',
      pairs: 'alibaba-cloud-access-key-id',
      environmentVariable: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
      sample: '[A-Za-z0-9]{30}',
      examples: {
        match: [
          'ALIBABA_CLOUD_ACCESS_KEY_SECRET=<secret>',
          'auth = oss2.Auth(os.environ["ALIBABA_CLOUD_ACCESS_KEY_ID"], \'<secret>\')',
          "accessKeyId: '<LTAI5t[A-Za-z0-9]{18}>',\naccessKeySecret: '<secret>',",
        ],
        miss: ["accessKeySecret: '<[A-Za-z0-9]{20}>'", 'aliyun_object_id: <[0-9a-f]{24}>'],
      },
    },
    {
      id: 'alibaba-cloud-sts-access-key-id',
      name: 'Alibaba Cloud STS AccessKey ID',
      keywords: ['STS.'],
      pattern: /STS\.[A-Za-z0-9]{20,40}/,
      after: 60,
      entropy: 3.4,
      pairs: 'alibaba-cloud-access-key-secret',
      environmentVariable: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
      sample: 'STS.NU[A-Za-z0-9]{24}',
      examples: {
        match: ['ALIBABA_CLOUD_ACCESS_KEY_ID=<secret>', '"AccessKeyId": "<secret>",'],
        miss: ['STS.assumeRole()', 'id = "<STS.[A-Za-z0-9]{8}>"'],
      },
    },
    {
      id: 'alibaba-cloud-sts-security-token',
      name: 'Alibaba Cloud STS security token',
      keywords: ['CAIS'],
      pattern: /CAIS[A-Za-z0-9+/_-]{60,1600}={0,2}(?![\w+/=-])/,
      after: 1640,
      entropy: 4,
      environmentVariable: 'ALIBABA_CLOUD_SECURITY_TOKEN',
      sample: 'CAIS[A-Za-z0-9+/]{300}',
      examples: {
        match: ['ALIBABA_CLOUD_SECURITY_TOKEN=<secret>', 'securityToken: "<CAIS[A-Za-z0-9+/]{400}==>"'],
        miss: ['securityToken: "<CAIS[A-Za-z0-9]{40}>"', "CAIS = 'short'"],
      },
    },
    {
      id: 'alibaba-cloud-dashscope-api-key',
      name: 'Alibaba Cloud Model Studio (DashScope) API key',
      keywords: ['sk-'],
      pattern: /sk-[0-9a-f]{32}/,
      after: 48,
      near: ['dashscope', 'bailian', 'aliyuncs.com', 'qwen'],
      environmentVariable: 'DASHSCOPE_API_KEY',
      sample: 'sk-[0-9a-f]{32}',
      examples: {
        match: [
          'DASHSCOPE_API_KEY=<secret>',
          'client = OpenAI(api_key="<secret>", base_url="https://dashscope.aliyuncs.com/compatible-mode/v1")',
        ],
        miss: ['DASHSCOPE_API_KEY=<sk-[0-9a-f]{12}>', 'api_key = "<sk-[0-9a-f]{32}>"'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a RAM user for the program, give it the policies it needs, and create its AccessKey; do not use the root account’s.',
        url: 'https://ram.console.aliyun.com/manage/ak',
      },
      { text: 'Restrict the key to your addresses with a network access policy, or use STS credentials.' },
    ],
    check: [
      {
        text: 'RAM console, the user, AccessKeys: the last use, with service and time.',
        url: 'https://ram.console.aliyun.com/manage/ak',
        shows: 'last use',
        command: 'aliyun ram GetAccessKeyLastUsed --UserAccessKeyId ACCESS_KEY_ID',
      },
      {
        text: 'ActionTrail lists the calls made with an AccessKey, with source address.',
        url: 'https://actiontrail.console.aliyun.com',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'A RAM user may have two AccessKeys: create the second, move the programs, disable the first, which can be taken back, and delete it when nothing fails.',
        url: 'https://ram.console.aliyun.com/users',
        command: 'aliyun ram UpdateAccessKey --UserAccessKeyId ACCESS_KEY_ID --Status Inactive',
      },
    ],
    revoke: [
      {
        text: 'Disable the AccessKey; it can be enabled again until it is deleted.',
        url: 'https://ram.console.aliyun.com/manage/ak',
        command: 'aliyun ram UpdateAccessKey --UserName USER --UserAccessKeyId ACCESS_KEY_ID --Status Inactive',
      },
      { text: 'STS credentials end by themselves: detach the policies of the role, or disable the key that took it.' },
    ],
    prevent: [
      {
        text: 'A network access restriction policy for the AccessKey or the account: only listed source addresses may use it.',
        url: 'https://www.alibabacloud.com/help/en/ram/user-guide/accesskey-network-access-restriction-policy',
      },
      {
        text: 'RAM users instead of the account’s own key, and STS tokens of a RAM role instead of AccessKeys; STS is not covered by that policy.',
        url: 'https://www.alibabacloud.com/help/en/ram/user-guide/best-practices-for-using-an-accesskey-pair-to-initiate-api-calls',
      },
    ],
    risks: [
      'All that the RAM user may do: data in OSS and databases, servers started at your expense, messages sent in your name.',
    ],
    links: [
      'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
      'https://www.alibabacloud.com/help/en/ram/user-guide/disable-the-accesskey-pair-of-a-ram-user',
      'https://www.alibabacloud.com/help/en/model-studio/get-api-key',
    ],
    read: [
      { page: 'https://alibabacloud.com/help/doc-detail/186158.htm', on: '2026-08-21', parts: ['prevent'] },
      { page: 'https://alibabacloud.com/help/doc-detail/186158.htm', on: '2026-08-21', parts: ['check', 'revoke'] },
    ],
  },
});
