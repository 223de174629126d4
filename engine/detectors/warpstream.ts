import { provider } from '../provider';

export default provider({
  id: 'warpstream',
  name: 'WarpStream',
  home: 'https://www.warpstream.com/',
  secrets: [
    {
      id: 'warpstream-api-key',
      name: 'WarpStream API key',
      keywords: ['aks_'],
      pattern: /aks_[0-9a-f]{64}/,
      environmentVariable: 'WARPSTREAM_API_KEY',
      sample: 'aks_[0-9a-f]{64}',
      examples: {
        match: ['warpstream_api_key: <secret>', 'warpstreamApiKey := "<secret>"'],
        miss: ['WARPSTREAM_API_KEY=<aks_[0-9a-f]{9}>', 'const warpstreamApiKey = process.env.WARPSTREAM_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make an agent key for one cluster, an application key for the API.',
        url: 'https://console.warpstream.com/api_keys',
      },
    ],
    check: [{ text: 'The account’s audit logs.', url: 'https://console.warpstream.com/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'API Keys: delete the key.', url: 'https://console.warpstream.com/api_keys' }],
    risks: ['Agents can join your cluster; with an application key clusters changed.'],
    links: ['https://docs.warpstream.com/warpstream/reference/api-reference/api-keys', 'https://docs.warpstream.com/'],
  },
});
