import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'volcengine',
  name: 'Volcengine',
  home: 'https://www.volcengine.com/',
  secrets: [
    {
      id: 'volcengine-access-key-id',
      name: 'Volcengine access key id',
      keywords: ['AKLT'],
      pattern: /AKLT[A-Za-z0-9_-]{43,48}(?![\w-])/,
      after: 64,
      entropy: 3.4,
      pairs: 'volcengine-secret-access-key',
      publicHalf: 'ACCESS_KEY_ID',
      environmentVariable: 'VOLC_ACCESSKEY',
      sample: 'AKLT[A-Za-z0-9]{43}',
      examples: {
        match: ['VOLC_ACCESSKEY=<secret>', '"AccessKeyId": "<secret>"'],
        miss: ['VOLC_ACCESSKEY=<AKLT[A-Za-z0-9]{12}>', 'AKLT starts the id'],
      },
    },
    // Base64 of a UUID-like text: ends with `==`.
    {
      id: 'volcengine-secret-access-key',
      name: 'Volcengine secret access key',
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{50,60}={1,2}/,
      near: ['AKLT', 'volcengine', 'volc_secret', 'volcsecret', 'volc_sk', 'volces.com'],
      entropy: 3.8,
      check: notWords,
      pairs: 'volcengine-access-key-id',
      environmentVariable: 'VOLC_SECRETKEY',
      sample: '[A-Za-z0-9]{58}==',
      examples: {
        match: ['VOLC_SECRETKEY=<secret>', '"AccessKeyId": "<AKLT[A-Za-z0-9]{43}>",\n"SecretAccessKey": "<secret>"'],
        miss: ['VOLC_SECRETKEY=<[A-Za-z0-9]{20}>', 'VOLC_SECRETKEY=$SK'],
      },
    },
    {
      id: 'volcengine-ark-api-key',
      name: 'Volcengine Ark API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['ark_api_key', 'arkapikey', 'volces.com', 'volcengine_api', 'doubao'],
      entropy: 3,
      environmentVariable: 'ARK_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: [
          'ARK_API_KEY=<secret>',
          'client = OpenAI(api_key="<secret>", base_url="https://ark.cn-beijing.volces.com/api/v3")',
        ],
        miss: ['ARK_API_KEY=<[0-9a-f]{12}>', 'model = "doubao-pro-32k"'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a key for an IAM user with its own policy, or take a role by STS.',
        url: 'https://console.volcengine.com/iam/keymanage/',
      },
    ],
    check: [
      {
        text: 'The operation audit (CloudTrail) lists calls by access key.',
        url: 'https://console.volcengine.com/cloudtrail',
      },
    ],
    rotate: [{ text: 'A user may have two keys: create the second, deploy it, disable the first.' }],
    revoke: [
      {
        text: 'Disable the key, which can be taken back, then delete it.',
        url: 'https://console.volcengine.com/iam/keymanage/',
      },
    ],
    prevent: [
      {
        text: 'IAM users with few policies instead of the root account’s key; STS AssumeRole, whose credentials end by themselves.',
        url: 'https://www.volcengine.com/docs/6257/64983',
      },
    ],
    risks: ['All that the user may do; model calls and machines are paid by you.'],
    links: ['https://www.volcengine.com/docs/6257/64983', 'https://www.volcengine.com/docs/82379/1541594'],
  },
});
