import { provider } from '../provider';

export default provider({
  id: 'baidu-cloud',
  name: 'Baidu AI Cloud',
  home: 'https://cloud.baidu.com/',
  secrets: [
    {
      id: 'baidu-cloud-access-key-id',
      name: 'Baidu AI Cloud access key id',
      keywords: ['ALTAK'],
      pattern: /ALTAK[A-Za-z0-9]{21}/,
      after: 40,
      entropy: 3.4,
      pairs: 'baidu-cloud-secret-access-key',
      publicHalf: 'ACCESS_KEY_ID',
      environmentVariable: 'BAIDU_ACCESS_KEY_ID',
      sample: 'ALTAK[A-Za-z0-9]{21}',
      examples: {
        match: ['BAIDU_ACCESS_KEY_ID=<secret>', 'BceCredentials("<secret>", sk)'],
        miss: ['ak = "<ALTAK[A-Za-z0-9]{8}>"', 'ALTAK is the prefix'],
      },
    },
    {
      id: 'baidu-cloud-api-key',
      name: 'Baidu AI Cloud Qianfan API key',
      keywords: ['bce-v3/ALTAK-'],
      pattern: /bce-v3\/ALTAK-[A-Za-z0-9]{21}\/[0-9a-f]{40}/,
      environmentVariable: 'QIANFAN_API_KEY',
      sample: 'bce-v3/ALTAK-[A-Za-z0-9]{21}/[0-9a-f]{40}',
      examples: {
        match: [
          'QIANFAN_API_KEY=<secret>',
          'client = OpenAI(base_url="https://qianfan.baidubce.com/v2", api_key="<secret>")',
        ],
        miss: ['QIANFAN_API_KEY=bce-v3/ALTAK-', 'QIANFAN_API_KEY=<bce-v3/ALTAK-[A-Za-z0-9]{21}>'],
      },
    },
    {
      id: 'baidu-cloud-secret-access-key',
      name: 'Baidu AI Cloud secret access key',
      pattern: /[0-9a-f]{32}/,
      near: ['baidu', 'baidubce', 'ALTAK', 'bcecredentials', 'qianfan', 'bce_secret'],
      entropy: 3,
      pairs: 'baidu-cloud-access-key-id',
      environmentVariable: 'BAIDU_SECRET_ACCESS_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['BAIDU_SECRET_ACCESS_KEY=<secret>', 'BceCredentials(os.environ["BAIDU_ACCESS_KEY_ID"], "<secret>")'],
        miss: ['BAIDU_SECRET_ACCESS_KEY=<[0-9a-f]{12}>', 'BAIDU_SECRET_ACCESS_KEY=$SK'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a sub-user with a policy of its own under Multi-user access control and create its key pair.',
        url: 'https://console.bce.baidu.com/iam/',
      },
    ],
    check: [
      { text: 'The operation audit of the console lists calls by access key.', url: 'https://console.bce.baidu.com/' },
    ],
    rotate: [{ text: 'Create a second key pair for the sub-user, deploy it, disable the first.' }],
    revoke: [
      {
        text: 'Security authentication, Access Key: disable, then delete.',
        url: 'https://console.bce.baidu.com/iam/#/iam/accesslist',
      },
    ],
    risks: ['All that the user may do: storage, machines and model calls at your expense.'],
    links: ['https://cloud.baidu.com/doc/Reference/s/9jwvz2egb', 'https://cloud.baidu.com/doc/IAM/index.html'],
  },
});
