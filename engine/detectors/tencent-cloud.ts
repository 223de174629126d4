import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'tencent-cloud',
  name: 'Tencent Cloud',
  home: 'https://www.tencentcloud.com/',
  secrets: [
    // "A SecretId has a uniform prefix IKID" (https://www.tencentcloud.com/document/product/598/32675); most keys in use start with AKID.
    // Permanent ids have 32 letters and digits behind the prefix, ids of temporary credentials are longer and may hold `-` and `_`.
    {
      id: 'tencent-cloud-secret-id',
      name: 'Tencent Cloud SecretId',
      keywords: ['AKID', 'IKID'],
      pattern: /(?:AKID|IKID)[A-Za-z0-9][A-Za-z0-9_-]{31,95}(?![\w-])/,
      after: 140,
      entropy: 3.4,
      pairs: 'tencent-cloud-secret-key',
      publicHalf: 'SECRET_ID',
      environmentVariable: 'TENCENTCLOUD_SECRET_ID',
      sample: 'AKID[A-Za-z0-9]{32}',
      examples: {
        match: [
          'cred = credential.Credential("<secret>", os.environ["TENCENTCLOUD_SECRET_KEY"])',
          'credential := common.NewCredential("<IKID[A-Za-z0-9]{32}>", os.Getenv("TENCENTCLOUD_SECRET_KEY"))',
          'Credential cred = new Credential("<secret>", secretKey);',
          "const client = new CvmClient({ credential: { secretId: '<secret>', secretKey }, region: 'ap-guangzhou' });",
          "$cred = new Credential('<secret>', getenv('TENCENTCLOUD_SECRET_KEY'));",
          'new Credential { SecretId = "<secret>", SecretKey = key }',
          "cred = Credential.new('<secret>', ENV['TENCENTCLOUD_SECRET_KEY'])",
          'provider "tencentcloud" {\n  secret_id = "<IKID[A-Za-z0-9]{32}>"\n  region = "ap-guangzhou"\n}',
          '[default]\nsecret_id = <secret>\n',
          'TENCENTCLOUD_SECRET_ID=<AKID[A-Za-z0-9]{27}-[A-Za-z0-9_]{38}>',
          '<secretId><secret></secretId>',
        ],
        miss: [
          'secret_id = "<AKID[A-Za-z0-9]{20}>"',
          'SecretId: AKIDxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
          "const id = 'm<AKID[A-Za-z0-9]{32}>';",
          'cred = credential.Credential(os.environ["TENCENTCLOUD_SECRET_ID"], os.environ["TENCENTCLOUD_SECRET_KEY"])',
        ],
      },
    },
    // The key itself has no mark: 32 letters and digits. What vouches for it is its id, the name of the vendor or of the variable, or the call
    // that takes both (constructors of the SDKs). More entropy than hex can have keeps MD5 sums out.
    {
      id: 'tencent-cloud-secret-key',
      name: 'Tencent Cloud SecretKey',
      pattern: /[A-Za-z0-9]{32}/,
      near: [
        'tencentcloud',
        'tencent_cloud',
        'tencent-cloud',
        'tencent cloud',
        'tencentsecret',
        'tencent_secret',
        'qcloud',
        'AKID',
        'IKID',
        'newcredential(',
        'newtokencredential(',
        'credential.credential(',
        'credential.new(',
        'new credential',
        'cam.tencentcloudapi.com',
      ],
      reach: 160,
      entropy: 4,
      check: notWords,
      confidence: 'likely',
      pairs: 'tencent-cloud-secret-id',
      environmentVariable: 'TENCENTCLOUD_SECRET_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: [
          'cred = credential.Credential("<AKID[A-Za-z0-9]{32}>", "<secret>")',
          'cred = credential.Credential(os.environ["TENCENTCLOUD_SECRET_ID"], "<secret>")',
          'credential := common.NewCredential(os.Getenv("TENCENTCLOUD_SECRET_ID"), "<secret>")',
          'credential := common.NewTokenCredential(id, "<secret>", token)',
          'Credential cred = new Credential(System.getenv("TENCENTCLOUD_SECRET_ID"), "<secret>");',
          'new CvmClient({\n  credential: {\n    secretId: process.env.TENCENTCLOUD_SECRET_ID,\n    secretKey: "<secret>",\n  },\n});',
          '$cred = new Credential(getenv("TENCENTCLOUD_SECRET_ID"), "<secret>");',
          'Credential cred = new Credential {\n  SecretId = Environment.GetEnvironmentVariable("TENCENTCLOUD_SECRET_ID"),\n  SecretKey = "<secret>"\n};',
          "cred = Credential.new(ENV['TENCENTCLOUD_SECRET_ID'], '<secret>')",
          'Credential cred = Credential(getenv("TENCENTCLOUD_SECRET_ID"), "<secret>");',
          "const cos = new COS({ SecretId: '<AKID[A-Za-z0-9]{32}>', SecretKey: '<secret>' });",
          'provider "tencentcloud" {\n  secret_id  = var.id\n  secret_key = "<secret>"\n}',
          '[default]\nsecret_id = <IKID[A-Za-z0-9]{32}>\nsecret_key = <secret>\n',
          'export TENCENTCLOUD_SECRET_KEY=<secret>',
          'tencentSecretKey: "<secret>"',
        ],
        miss: [
          'TENCENTCLOUD_SECRET_KEY=<[A-Za-z0-9]{20}>',
          'https://qian.tencent.com/console/register?token=<secret>',
          'tencentcloud_image_md5 = "<[0-9a-f]{32}>"',
          'TENCENTCLOUD_SECRET_KEY=${SECRET_KEY}',
          'const secretKey = process.env.TENCENTCLOUD_SECRET_KEY;',
        ],
      },
    },
    {
      id: 'tencent-cloud-session-token',
      name: 'Tencent Cloud STS token',
      pattern: /(?<![\w-])[A-Za-z0-9][A-Za-z0-9_-]{79,390}(?![\w-])/,
      near: [
        'tencentcloud_security_token',
        'tencentcloud_session_token',
        'tencentcloudsecuritytoken',
        'tencentcloudtoken',
        'tencentcloud_token',
        'newtokencredential(',
        'x-cos-security-token',
        'xcossecuritytoken',
        'x-tc-token',
      ],
      reach: 200,
      entropy: 4,
      check: notWords,
      environmentVariable: 'TENCENTCLOUD_SECURITY_TOKEN',
      sample: '[A-Za-z0-9]{120}',
      examples: {
        match: [
          'TENCENTCLOUD_SECURITY_TOKEN=<secret>',
          'headers["x-cos-security-token"] = "<[A-Za-z0-9]{40}_[A-Za-z0-9-]{150}[A-Za-z0-9]>"',
          'common.NewTokenCredential(id, key, "<secret>")',
        ],
        miss: ['TENCENTCLOUD_SECURITY_TOKEN=<[A-Za-z0-9]{40}>', 'token = os.environ["TENCENTCLOUD_SECURITY_TOKEN"]'],
      },
    },
    // Tencent's model services speak the OpenAI protocol and write their keys alike; the name nearby tells them apart.
    {
      id: 'tencent-cloud-hunyuan-api-key',
      name: 'Tencent Hunyuan API key',
      keywords: ['sk-'],
      pattern: /sk-[A-Za-z0-9]{48}/,
      after: 60,
      near: ['hunyuan', 'tokenhub', 'lkeap'],
      environmentVariable: 'HUNYUAN_API_KEY',
      sample: 'sk-[A-Za-z0-9]{48}',
      examples: {
        match: [
          'HUNYUAN_API_KEY=<secret>',
          'client = OpenAI(api_key="<secret>", base_url="https://api.hunyuan.cloud.tencent.com/v1")',
        ],
        miss: ['HUNYUAN_API_KEY=<sk-[A-Za-z0-9]{20}>', 'OPENAI_API_KEY=<sk-[A-Za-z0-9]{48}>'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['tencent-cloud-secret-key'],
        url: 'https://sts.tencentcloudapi.com/',
        method: 'POST',
        headers: {
          'Content-Type': 'application/json; charset=utf-8',
          'X-TC-Action': 'GetCallerIdentity',
          'X-TC-Version': '2018-08-13',
          'X-TC-Region': 'ap-guangzhou',
        },
        body: '{}',
        signed: 'tc3',
        live: { contains: ['"Arn"'] },
        revoked: { status: 200, contains: ['AuthFailure.SecretIdNotFound', 'AuthFailure.InvalidSecretId'] },
        source: 'https://cloud.tencent.com/document/api/629/35344',
        checked: '2026-08-21',
      },
    ],
    create: [
      {
        text: 'Make a sub-user with programmatic access, attach only the policies it needs, and create a key pair for it rather than for the root account. The SecretKey is shown once.',
        url: 'https://console.tencentcloud.com/cam/capi',
      },
      {
        text: 'Restrict the policy with the conditions qcs:ip (addresses) and qcs:current_time (period), or use temporary credentials of STS.',
      },
    ],
    check: [
      {
        text: 'API Keys, “More access records” next to the key: the latest 20 calls of three months, failed ones too. The day of the last use also comes from the API; it lags by a day.',
        url: 'https://console.tencentcloud.com/cam/capi',
        shows: 'last use',
        command: 'tccli cam GetSecurityLastUsed --cli-unfold-argument --SecretIdList SECRET_ID',
      },
      {
        text: 'List what the key did in the last 90 days: each event of CloudAudit has the SecretId and the source address.',
        url: 'https://console.tencentcloud.com/cloudaudit',
        shows: 'log',
        command: 'tccli cloudaudit DescribeEvents --StartTime START --EndTime END --MaxResults 50',
      },
      {
        text: 'Look through the bills by product and region for servers and traffic that are not yours.',
        url: 'https://console.tencentcloud.com/expense/bill/overview',
        shows: 'usage',
      },
    ],
    rotate: [
      {
        text: 'Create a second key (each account and sub-user may have two), put it into TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY of everything that runs with the old one, and deploy.',
        url: 'https://console.tencentcloud.com/cam/capi',
      },
      {
        text: 'Watch the access records of the old key until nothing of yours uses it, then disable it. Requests signed with it fail from then on; it can be switched on again.',
        url: 'https://console.tencentcloud.com/cam/capi',
        command: 'tccli cam UpdateAccessKey --AccessKeyId SECRET_ID --Status Inactive',
      },
    ],
    revoke: [
      {
        text: 'Disable the key, then delete it. Deleting cannot be undone.',
        url: 'https://console.tencentcloud.com/cam/capi',
        command: 'tccli cam UpdateAccessKey --AccessKeyId SECRET_ID --Status Inactive',
      },
      {
        text: 'Temporary credentials cannot be revoked: they end by themselves. Disable the key that issued them, or detach the policies of the role.',
      },
    ],
    prevent: [
      {
        text: 'Keys of sub-users, never of the root account, with CAM policies that name the addresses (qcs:ip, in CIDR form) and the time (qcs:current_time) they hold for.',
        url: 'https://www.tencentcloud.com/document/product/598/10608',
      },
      {
        text: 'Temporary credentials of STS instead of keys: for servers by a CAM role, for browsers and apps that use COS by GetFederationToken, with a session policy for bucket and action.',
        url: 'https://www.tencentcloud.com/document/product/1150/49453',
      },
      {
        text: 'A SecretKey is shown only when it is made (since 2023-11-30): put it into a store then; Tencent’s own is Secrets Manager (SSM), which can rotate it.',
        url: 'https://www.tencentcloud.com/document/product/598/34228',
      },
    ],
    risks: [
      'Everything the account or sub-user may do: read and delete data in COS and databases, start servers at your expense, create more keys.',
      'A root account’s key has no limits at all.',
    ],
    links: [
      'https://www.tencentcloud.com/document/product/598/34228',
      'https://www.tencentcloud.com/document/product/598/32675',
      'https://www.tencentcloud.com/document/product/598/52592',
      'https://www.tencentcloud.com/document/product/1021/42703',
      'https://www.tencentcloud.com/document/product/1008/73437',
    ],
    read: [
      {
        page: 'https://tencentcloud.com/document/product/598/34228',
        on: '2026-08-21',
        parts: ['create', 'check', 'rotate', 'revoke', 'prevent'],
      },
    ],
  },
});
