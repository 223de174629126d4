import { provider } from '../provider';

export default provider({
  id: 'quicknode',
  name: 'QuickNode',
  home: 'https://www.quicknode.com/',
  secrets: [
    {
      id: 'quicknode-endpoint',
      name: 'QuickNode endpoint URL',
      keywords: ['.quiknode.pro/'],
      pattern: /[a-z0-9-]{3,60}(?:\.[a-z0-9-]{3,30})?\.quiknode\.pro\/(?<secret>[0-9a-f]{40})/,
      before: 92,
      environmentVariable: 'QUICKNODE_URL',
      sample: 'https://quiet-[a-z]{6}.quiknode.pro/[0-9a-f]{40}',
      examples: {
        match: ['QUICKNODE_URL=<secret>/', "new Connection('<secret>/')"],
        miss: ['https://docs-demo.quiknode.pro/', 'QUICKNODE_URL=https://name.quiknode.pro/$TOKEN'],
      },
    },
    {
      id: 'quicknode-api-key',
      name: 'QuickNode API key',
      keywords: ['QN_'],
      pattern: /QN_[0-9a-f]{32}/,
      environmentVariable: 'QUICKNODE_API_KEY',
      sample: 'QN_[0-9a-f]{32}',
      examples: {
        match: ["QUICKNODE_API_KEY = '<secret>'", 'client = Client(quicknode_api_key="<secret>")'],
        miss: ['QUICKNODE_API_KEY=<QN_[0-9a-f]{5}>', 'quicknode_api_key: ${QUICKNODE_API_KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an endpoint and switch on token, referrer or address rules under Security.',
        url: 'https://dashboard.quicknode.com/endpoints',
      },
    ],
    check: [{ text: 'The endpoint’s metrics and logs.', url: 'https://dashboard.quicknode.com/endpoints' }],
    rotate: [{ text: 'Add a second authentication token to the endpoint, deploy it, remove the first.' }],
    revoke: [
      {
        text: 'The endpoint’s Security tab: delete the token; an API key: delete it in the account’s settings.',
        url: 'https://dashboard.quicknode.com/endpoints',
      },
    ],
    risks: ['Your credits are spent; with an API key endpoints can be changed.'],
    links: [
      'https://www.quicknode.com/docs/console-api',
      'https://www.quicknode.com/guides/quicknode-products/endpoint-security/a-guide-to-endpoint-security',
    ],
  },
});
