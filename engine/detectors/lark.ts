import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'lark',
  name: 'Lark (Feishu)',
  home: 'https://www.larksuite.com/',
  secrets: [
    {
      id: 'lark-webhook-url',
      name: 'Feishu or Lark bot webhook',
      keywords: ['open.feishu.cn/open-apis/bot/v2/hook/', 'open.larksuite.com/open-apis/bot/v2/hook/'],
      pattern:
        /open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/v2\/hook\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
      environmentVariable: 'FEISHU_WEBHOOK',
      sample:
        'https://open.feishu.cn/open-apis/bot/v2/hook/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: [
          'FEISHU_WEBHOOK=<secret>',
          'url = "https://<open.larksuite.com/open-apis/bot/v2/hook/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>"',
        ],
        miss: ['https://open.feishu.cn/open-apis/bot/v2/hook/xxx', 'https://open.feishu.cn/open-apis/im/v1/messages'],
      },
    },
    {
      id: 'lark-app-secret',
      name: 'Feishu or Lark app secret',
      pattern: /[A-Za-z0-9]{32}/,
      near: [
        'feishu',
        'larksuite',
        'lark_app_secret',
        'larkappsecret',
        'lark_secret',
        'larksecret',
        'lark_app',
        'larkapp',
        'app_secret: cli_',
        '"cli_',
        "'cli_",
        '=cli_',
      ],
      named: ['lark'],
      check: notWords,
      pairs: 'lark-app-id',
      environmentVariable: 'LARK_APP_SECRET',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['LARK_APP_SECRET=<secret>', "new lark.Client({ appId: '<cli_[0-9a-f]{16}>', appSecret: '<secret>' })"],
        miss: ['LARK_APP_ID=<cli_[0-9a-f]{16}>', 'LARK_APP_SECRET=<[A-Za-z0-9]{8}>'],
      },
    },
    {
      id: 'lark-access-token',
      name: 'Feishu or Lark access token',
      pattern: /[atu]-[A-Za-z0-9]{1,3}[A-Za-z0-9._-]{24,50}(?![\w-])/,
      near: [
        'feishu',
        'larksuite',
        'tenant_access_token',
        'tenantaccesstoken',
        'app_access_token',
        'user_access_token',
        'lark_token',
        'larktoken',
      ],
      named: ['lark'],
      entropy: 3.8,
      check: notWords,
      environmentVariable: 'LARK_TENANT_ACCESS_TOKEN',
      sample: 't-g1[A-Za-z0-9]{36}',
      examples: {
        match: ['LARK_TENANT_ACCESS_TOKEN=<secret>', 'client = Client(lark_tenant_access_token="<secret>")'],
        miss: [
          'LARK_TENANT_ACCESS_TOKEN=<t-[a-z]{8}>',
          'const larkTenantAccessToken = process.env.LARK_TENANT_ACCESS_TOKEN;',
        ],
      },
    },
    {
      id: 'lark-app-id',
      name: 'Lark app id (the id of the app secret)',
      pattern: /cli_[0-9a-z]{16}/,
      near: ['lark', 'feishu'],
      pairs: 'lark-app-secret',
      environmentVariable: 'LARK_APP_ID',
      sample: 'cli_[0-9a-z]{16}',
      examples: {
        match: ['<LarkAppId><secret></LarkAppId>', '"larkAppId": "<secret>",'],
        miss: ['LARK_APP_ID=<cli_[0-9a-f]{6}>', 'const larkAppId = process.env.LARK_APP_ID;'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Make an app with the permissions it needs and allowed addresses.', url: 'https://open.feishu.cn/app' },
    ],
    check: [{ text: 'The app’s log search and the tenant’s audit logs.', url: 'https://open.feishu.cn/app' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [
      {
        text: 'Credentials & Basic Info: refresh the App Secret, or disable the app (it can be enabled again).',
        url: 'https://open.feishu.cn/app',
      },
    ],
    prevent: [
      {
        text: 'Few permissions for the app and its IP allowlist (Security Settings): calls with its tokens come from there or are refused.',
        url: 'https://open.larksuite.com/document/server-docs/getting-started/server-api-list',
      },
    ],
    risks: ['Messages, documents and contacts of the tenant in the app’s permissions.'],
    links: [
      'https://open.feishu.cn/document/home/introduction-to-custom-app-development/self-built-application-development-process',
      'https://open.larksuite.com/document/home/index',
    ],
  },
});
