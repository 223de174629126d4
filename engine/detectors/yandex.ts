import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'yandex',
  name: 'Yandex',
  home: 'https://yandex.com/',
  secrets: [
    {
      id: 'yandex-api-key',
      name: 'Yandex Cloud API key',
      keywords: ['AQVN'],
      pattern: /AQVN[A-Za-z0-9_-]{35,38}(?![\w-])/,
      environmentVariable: 'YC_API_KEY',
      sample: 'AQVN[A-Za-z0-9_-]{35}[A-Za-z0-9]',
      examples: {
        match: ["YC_API_KEY = '<secret>'", '<add key="YcApiKey" value="<secret>" />'],
        miss: ['YC_API_KEY=<AQVN[A-Za-z0-9]{6}>', 'YC_API_KEY=your-key-goes-here'],
      },
    },
    {
      id: 'yandex-iam-token',
      name: 'Yandex Cloud IAM token',
      keywords: ['t1.'],
      pattern: /t1\.[A-Za-z0-9_-]{10,200}={0,2}\.[A-Za-z0-9_-]{86}={0,2}(?![\w-])/,
      environmentVariable: 'YC_TOKEN',
      sample: 't1.[A-Za-z0-9_-]{100}.[A-Za-z0-9_-]{85}[A-Za-z0-9]',
      examples: {
        match: ['YC_TOKEN=<secret>', 'ycToken := "<secret>"'],
        miss: ['YC_TOKEN=<t1.[A-Za-z0-9]{8}>', 'ycToken := os.Getenv("YC_TOKEN")'],
      },
    },
    {
      id: 'yandex-static-key',
      name: 'Yandex Cloud static access key',
      keywords: ['YCM', 'YCN', 'YCO', 'YCP'],
      pattern: /YC[M-P][A-Za-z0-9_-]{37}(?![\w-])/,
      entropy: 4,
      check: notWords,
      environmentVariable: 'YC_STORAGE_SECRET_KEY',
      sample: 'YCP[A-Za-z0-9_-]{36}[A-Za-z0-9]',
      examples: {
        match: [
          'export YC_STORAGE_SECRET_KEY="<secret>"',
          'private static final String YC_STORAGE_SECRET_KEY = "<secret>";',
        ],
        miss: ['YC_STORAGE_SECRET_KEY=<YCP[A-Za-z0-9]{6}>', 'yc_storage_secret_key: ${YC_STORAGE_SECRET_KEY}'],
      },
    },
    {
      id: 'yandex-oauth-token',
      name: 'Yandex OAuth token',
      keywords: ['y0_', 'AQAAA'],
      pattern: /y0_[A-Za-z0-9_-]{50,60}(?![\w-])|AQAAA[A-Za-z0-9_-]{34}(?![\w-])/,
      entropy: 3.6,
      environmentVariable: 'YANDEX_TOKEN',
      sample: 'y0_AgAAAA[A-Za-z0-9_-]{49}[A-Za-z0-9]',
      examples: {
        match: ['yandex_token: <secret>', "const yandexToken = '<secret>';"],
        miss: ['YANDEX_TOKEN=<y0_[A-Za-z0-9]{6}>', 'YANDEX_TOKEN=your-key-goes-here'],
      },
    },
    {
      id: 'yandex-api-key-legacy',
      name: 'Yandex API key (older)',
      pattern: /(?<![\w.-])[A-Za-z0-9.]{83}(?![\w.-])/,
      near: ['yandex'],
      check: notWords,
      environmentVariable: 'YANDEX_API_KEY',
      sample: '[A-Za-z0-9]{83}',
      examples: {
        match: ['yandexApiKey := "<secret>"', '"yandexApiKey": "<secret>",'],
        miss: ['YANDEX_API_KEY=<[0-9a-f]{6}>', 'const yandexApiKey = process.env.YANDEX_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a service account with few roles and an API key with scope and expiry; IAM tokens live for 12 hours.',
        url: 'https://console.yandex.cloud/',
      },
    ],
    check: [
      {
        text: 'Audit Trails; the key’s page shows when it was last used.',
        url: 'https://yandex.cloud/en/docs/audit-trails/',
      },
    ],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [
      {
        text: 'The service account’s page: delete the key; an OAuth token: revoke it in the account’s access list.',
        url: 'https://console.yandex.cloud/',
      },
    ],
    risks: ['The cloud’s resources in the service account’s roles.'],
    links: [
      'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
      'https://yandex.cloud/en/docs/iam/operations/compromised-credentials',
    ],
  },
});
