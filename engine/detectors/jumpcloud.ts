import { provider } from '../provider';

export default provider({
  id: 'jumpcloud',
  name: 'JumpCloud',
  home: 'https://jumpcloud.com/',
  secrets: [
    {
      id: 'jumpcloud-admin-api-key',
      name: 'JumpCloud administrator API key',
      keywords: ['jca_'],
      pattern: /jca_[A-Za-z0-9]{32,40}/,
      // The prefix stands in nobody’s documents.
      confidence: 'possible',
      environmentVariable: 'JUMPCLOUD_API_KEY',
      sample: 'jca_[A-Za-z0-9]{36}',
      examples: {
        match: ['export JUMPCLOUD_API_KEY="<secret>"', 'client = Client(jumpcloud_api_key="<secret>")'],
        miss: ['JUMPCLOUD_API_KEY=<jca_[A-Za-z0-9]{8}>', 'jumpcloudApiKey := os.Getenv("JUMPCLOUD_API_KEY")'],
      },
    },
    {
      id: 'jumpcloud-api-key',
      name: 'JumpCloud API key (without prefix)',
      pattern: /[A-Za-z0-9]{40}/,
      near: ['jumpcloud', 'jump_cloud'],
      environmentVariable: 'JUMPCLOUD_API_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ["JUMPCLOUD_API_KEY = '<secret>'", 'jumpcloudApiKey := "<secret>"'],
        miss: ['JUMPCLOUD_API_KEY=<[0-9a-f]{9}>', 'jumpcloud_api_key: ${JUMPCLOUD_API_KEY}'],
      },
    },
    {
      id: 'jumpcloud-connect-key',
      name: 'JumpCloud connect key',
      pattern: /[0-9a-f]{40}/,
      near: ['jumpcloud_connect', 'x-connect-key', 'jumpcloud-connect', 'jumpcloudconnect', 'xconnectkey'],
      confidence: 'likely',
      environmentVariable: 'JUMPCLOUD_CONNECT_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: [
          "JUMPCLOUD_CONNECT_KEY = '<secret>'",
          'private static final String JUMPCLOUD_CONNECT_KEY = "<secret>";',
        ],
        miss: ['JUMPCLOUD_CONNECT_KEY=<[0-9a-f]{9}>', 'const jumpcloudConnectKey = process.env.JUMPCLOUD_CONNECT_KEY;'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['jumpcloud-api-key'],
        url: 'https://console.jumpcloud.com/api/systemusers?limit=1&skip=0',
        headers: { 'x-api-key': '{key}' },
        live: { contains: ['"results"', '"totalCount"'] },
        elsewhere: ['console.eu.jumpcloud.com'],
        source: 'https://docs.jumpcloud.com/api/',
      },
    ],
    create: [
      {
        text: 'The console’s user menu, My API Key: a key has the rights of its administrator, so make a narrow one.',
        url: 'https://console.jumpcloud.com/',
      },
    ],
    check: [
      {
        text: 'Directory Insights lists what administrators and keys did.',
        url: 'https://console.jumpcloud.com/#/insights',
      },
    ],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [{ text: 'My API Key: delete it or generate a new one.', url: 'https://console.jumpcloud.com/' }],
    prevent: [
      {
        text: 'Service accounts with a role and a key of their own instead of an administrator’s key; the least role for administrators.',
        url: 'https://jumpcloud.com/support/create-service-accounts',
      },
    ],
    risks: ['Users, groups and devices can be changed, commands run on every managed machine.'],
    links: ['https://jumpcloud.com/support/jumpcloud-apis'],
  },
});
