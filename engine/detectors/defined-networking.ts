import { provider } from '../provider';

export default provider({
  id: 'defined-networking',
  name: 'Defined Networking',
  home: 'https://www.defined.net/',
  secrets: [
    {
      id: 'defined-networking-api-key',
      name: 'Defined Networking API key',
      keywords: ['dnkey-'],
      pattern: /dnkey-[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}(?![\w-])/,
      environmentVariable: 'DEFINED_NET_API_KEY',
      sample: 'dnkey-[A-Z0-9]{26}-[A-Z0-9]{52}',
      examples: {
        match: ['DEFINED_NET_API_KEY=<secret>', 'Authorization: Bearer <secret>'],
        miss: ['DEFINED_NET_API_KEY=<dnkey-[A-Z0-9]{8}>', 'dnkey-name'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Create a key with the scopes it needs.', url: 'https://admin.defined.net/settings/api-keys' }],
    check: [{ text: 'The audit log lists what the key did.', url: 'https://admin.defined.net/' }],
    rotate: [{ text: 'Create a second key, deploy it, revoke the first.' }],
    revoke: [{ text: 'API keys, revoke.', url: 'https://admin.defined.net/settings/api-keys' }],
    risks: ['Hosts can be added to your network and its rules changed.'],
    links: [
      'https://docs.defined.net/guides/automating-host-creation/',
      'https://docs.defined.net/api/defined-networking-api/',
    ],
  },
});
