import { provider } from '../provider';

export default provider({
  id: 'runpod',
  name: 'RunPod',
  home: 'https://www.runpod.io/',
  secrets: [
    {
      id: 'runpod-api-key',
      name: 'RunPod API key',
      keywords: ['rpa_'],
      pattern: /rpa_[A-Za-z0-9]{40,50}/,
      environmentVariable: 'RUNPOD_API_KEY',
      sample: 'rpa_[A-Z0-9]{40}[a-z0-9]{6}',
      examples: {
        match: ['RUNPOD_API_KEY=<secret>', 'private static final String RUNPOD_API_KEY = "<secret>";'],
        miss: ['RUNPOD_API_KEY=<rpa_[A-Z0-9]{8}>', 'RUNPOD_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Create a restricted key for the endpoints it needs.', url: 'https://console.runpod.io/user/settings' },
    ],
    check: [{ text: 'The account’s audit logs and billing.', url: 'https://console.runpod.io/user/billing' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [
      { text: 'Settings, API Keys: disable or delete the key.', url: 'https://console.runpod.io/user/settings' },
    ],
    risks: ['GPUs can be rented at your cost, endpoints and their data read.'],
    links: ['https://docs.runpod.io/get-started/api-keys', 'https://docs.runpod.io/'],
  },
});
