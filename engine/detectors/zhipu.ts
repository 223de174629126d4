import { provider } from '../provider';

export default provider({
  id: 'zhipu',
  name: 'Zhipu AI (Z.ai, BigModel)',
  home: 'https://z.ai/',
  secrets: [
    {
      id: 'zhipu-api-key',
      name: 'Zhipu AI API key',
      pattern: /[0-9a-f]{32}\.[A-Za-z0-9]{16}/,
      near: [
        'zhipu',
        'bigmodel',
        'zai_api',
        'z.ai',
        'glm_api',
        'glm-4',
        'glm-5',
        'chatglm',
        'zaiapi',
        'glmapi',
        'glm4',
        'glm5',
      ],
      confidence: 'likely',
      environmentVariable: 'ZHIPUAI_API_KEY',
      sample: '[0-9a-f]{32}.[A-Za-z0-9]{16}',
      examples: {
        match: ['ZHIPUAI_API_KEY=<secret>', 'client = Client(zhipuai_api_key="<secret>")'],
        miss: ['ZHIPUAI_API_KEY=<[0-9a-f]{9}>', 'ZHIPUAI_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['zhipu-api-key'],
        url: 'https://open.bigmodel.cn/api/paas/v4/files',
        headers: { Authorization: 'Bearer {key}' },
        source: 'https://open.bigmodel.cn/dev/api',
      },
    ],
    create: [{ text: 'Make a key for each program.', url: 'https://open.bigmodel.cn/usercenter/apikeys' }],
    check: [{ text: 'The billing pages show use by day and model.', url: 'https://open.bigmodel.cn/finance/overview' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'API keys: delete the key.', url: 'https://open.bigmodel.cn/usercenter/apikeys' }],
    prevent: [
      {
        text: 'Short-lived JWTs signed with the key’s secret for clients instead of the key itself; a key for each program.',
        url: 'https://open.bigmodel.cn/usercenter/proj-mgmt/apikeys',
      },
    ],
    risks: ['Models are used at your cost.'],
    links: ['https://docs.z.ai/api-reference/introduction'],
  },
});
