import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'openvpn',
  name: 'OpenVPN CloudConnexa',
  home: 'https://openvpn.net/',
  secrets: [
    {
      id: 'openvpn-client-secret',
      name: 'CloudConnexa API client secret',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{64,70}(?![\w-])/,
      near: ['openvpn', 'cloudconnexa'],
      entropy: 4.3,
      check: notWords,
      environmentVariable: 'CLOUDCONNEXA_CLIENT_SECRET',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: ['CLOUDCONNEXA_CLIENT_SECRET=<secret>', 'export CLOUDCONNEXA_CLIENT_SECRET="<secret>"'],
        miss: ['CLOUDCONNEXA_CLIENT_SECRET=<[0-9a-f]{5}>', 'CLOUDCONNEXA_CLIENT_SECRET=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://openvpn.net/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://openvpn.net/' },
    ],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://openvpn.net/'],
  },
});
