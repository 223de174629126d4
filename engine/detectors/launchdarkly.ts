import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  home: 'https://launchdarkly.com/',
  secrets: [
    {
      id: 'launchdarkly-access-token',
      name: 'LaunchDarkly access token',
      keywords: ['api-'],
      pattern: /api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      environmentVariable: 'LAUNCHDARKLY_ACCESS_TOKEN',
      sample: 'api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['LAUNCHDARKLY_ACCESS_TOKEN=<secret>', '<add key="LaunchdarklyAccessToken" value="<secret>" />'],
        miss: [
          'LAUNCHDARKLY_ACCESS_TOKEN=<api-[0-9a-f]{8}>',
          'launchdarklyAccessToken := os.Getenv("LAUNCHDARKLY_ACCESS_TOKEN")',
        ],
      },
    },
    {
      id: 'launchdarkly-sdk-key',
      name: 'LaunchDarkly server SDK key',
      keywords: ['sdk-'],
      pattern: /sdk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      environmentVariable: 'LAUNCHDARKLY_SDK_KEY',
      sample: 'sdk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['LAUNCHDARKLY_SDK_KEY=<secret>', 'client = ld.init("<secret>")'],
        miss: [
          'LAUNCHDARKLY_SDK_KEY=<sdk-[0-9a-f]{8}>',
          'LAUNCHDARKLY_MOBILE_KEY=<mob-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}>',
          'const clientSideId = "<[0-9a-f]{24}>"',
        ],
      },
    },
    {
      id: 'launchdarkly-relay-key',
      name: 'LaunchDarkly relay proxy key',
      keywords: ['rel-'],
      pattern: /rel-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      environmentVariable: 'AUTO_CONFIG_KEY',
      sample: 'rel-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ["AUTO_CONFIG_KEY = '<secret>'", 'private static final String AUTO_CONFIG_KEY = "<secret>";'],
        miss: ['AUTO_CONFIG_KEY=<rel-[0-9a-f]{8}>', 'auto_config_key: ${AUTO_CONFIG_KEY}'],
      },
    },
    {
      id: 'launchdarkly-token-legacy',
      name: 'LaunchDarkly access token without a prefix',
      pattern: /(?<![\w-])[A-Za-z0-9_-][A-Za-z0-9_=-]{39}(?![\w=-])/,
      near: ['launchdarkly'],
      check: notWords,
      environmentVariable: 'LAUNCHDARKLY_ACCESS_TOKEN',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ['launchdarklyAccessToken := "<secret>"', 'LAUNCHDARKLY_ACCESS_TOKEN=<secret>'],
        miss: [
          'LAUNCHDARKLY_ACCESS_TOKEN=<[0-9a-f]{6}>',
          'const launchdarklyAccessToken = process.env.LAUNCHDARKLY_ACCESS_TOKEN;',
        ],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['launchdarkly-access-token'],
        url: 'https://app.launchdarkly.com/api/v2/caller-identity',
        headers: { Authorization: '{key}' },
        live: { contains: ['"accountId"'] },
        elsewhere: ['app.eu.launchdarkly.com'],
        source: 'https://github.com/launchdarkly/api-client-python/blob/HEAD/docs/OtherApi.md',
        checked: '2026-08-21',
      },
    ],
    create: [
      { text: 'Make a service token with a custom role.', url: 'https://app.launchdarkly.com/settings/authorization' },
    ],
    check: [
      {
        text: 'Authorization: each token with its last use; the API has it as lastUsed.',
        url: 'https://app.launchdarkly.com/settings/authorization',
        shows: 'last use',
      },
      {
        text: 'The audit log lists changes of flags, with the token that made them.',
        url: 'https://app.launchdarkly.com/settings/audit',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Make a second token with the same role, deploy it, delete the first. “Reset” can leave the old value alive for a time that you choose.',
        url: 'https://app.launchdarkly.com/settings/authorization',
      },
      {
        text: 'An environment’s SDK key is reset the same way, with an expiry for the old one.',
        url: 'https://app.launchdarkly.com/settings/projects',
      },
    ],
    revoke: [{ text: 'Delete on the Authorization page.', url: 'https://app.launchdarkly.com/settings/authorization' }],
    prevent: [
      {
        text: 'Service tokens with a custom role or an inline policy that allows the fewest actions; readers for what only reads. LaunchDarkly’s documents know no binding of tokens to IP addresses.',
        url: 'https://launchdarkly.com/docs/home/account/api-create',
      },
    ],
    risks: ['Flags can be read, and with an access token switched: code paths of production go on or off.'],
    links: [
      'https://launchdarkly.com/docs/home/account/api',
      'https://launchdarkly.com/docs/sdk/concepts/client-side-server-side',
    ],
    read: [
      {
        page: 'https://github.com/launchdarkly/api-client-python/blob/HEAD/docs/Token.md',
        on: '2026-08-21',
        parts: ['check', 'revoke'],
      },
    ],
  },
});
