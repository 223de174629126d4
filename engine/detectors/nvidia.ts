import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'nvidia',
  name: 'NVIDIA',
  home: 'https://www.nvidia.com/',
  secrets: [
    {
      id: 'nvidia-api-key',
      name: 'NVIDIA API key',
      keywords: ['nvapi-'],
      pattern: /nvapi-[\w-]{60,70}(?![\w-])/,
      environmentVariable: 'NVIDIA_API_KEY',
      sample: 'nvapi-[A-Za-z0-9_-]{63}[A-Za-z0-9]',
      examples: {
        match: ['export NVIDIA_API_KEY="<secret>"', '<add key="NvidiaApiKey" value="<secret>" />'],
        miss: ['NVIDIA_API_KEY=<nvapi-[a-z]{9}>', 'nvidiaApiKey := os.Getenv("NVIDIA_API_KEY")'],
      },
    },
    {
      id: 'nvidia-ngc-api-key',
      name: 'NVIDIA NGC API key (before nvapi-)',
      pattern: /[A-Za-z0-9]{84}|[A-Za-z0-9]{63}/,
      near: ['ngc_api', 'ngc_key', 'nvcr.io', 'ngc_cli', 'ngcapi', 'ngckey', 'ngccli'],
      named: ['ngc'],
      reach: 120,
      check: notWords,
      environmentVariable: 'NGC_API_KEY',
      sample: '[A-Za-z0-9]{84}',
      examples: {
        match: ['ngc_api_key: <secret>', 'private static final String NGC_API_KEY = "<secret>";'],
        miss: ['NGC_API_KEY=<[0-9a-f]{9}>', 'NGC_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['nvidia-api-key'],
        url: 'https://api.nvcf.nvidia.com/v2/nvcf/functions',
        headers: { Authorization: 'Bearer {key}' },
        source: 'https://docs.nvidia.com/cloud-functions/index.html',
      },
    ],
    create: [
      {
        text: 'Make a personal key for chosen services, with an expiry.',
        url: 'https://org.ngc.nvidia.com/setup/api-keys',
      },
    ],
    check: [
      {
        text: 'The key list shows status and last use where the service has it.',
        url: 'https://org.ngc.nvidia.com/setup/api-keys',
      },
    ],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Deactivate or delete the key.', url: 'https://org.ngc.nvidia.com/setup/api-keys' }],
    prevent: [
      {
        text: 'Only the services it needs and an expiry for each personal key; service keys of an organization for what is deployed.',
        url: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html',
      },
    ],
    risks: [
      'Containers and models of the organization can be pulled and pushed; hosted models are used at its expense.',
    ],
    links: ['https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html'],
  },
});
