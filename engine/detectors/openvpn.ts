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
    create: [{ text: 'CloudConnexa’s administration, API & Logs, API, Create Credentials: a lifetime of two weeks to a year, allowed IP subnets, and reading or changing for each resource.', url: 'https://openvpn.net/cloud-docs/owner/api---logs/api---logs---api/create-api-credentials-and-enable-api-access/' }],
    check: [{ text: 'API & Logs, Logs: what was changed, and by which credentials.', url: 'https://openvpn.net/cloud-docs/', shows: 'log' }],
    rotate: [{ text: 'Credentials stand side by side: create the second pair, change client id and secret together, delete the first.' }],
    revoke: [{ text: 'API & Logs, API, delete the credentials; access tokens made with them run out soon after.', url: 'https://openvpn.net/cloud-docs/owner/api---logs/api---logs---api/create-api-credentials-and-enable-api-access/' }],
    prevent: [{ text: 'A short lifetime, your own subnets, reading only.', url: 'https://openvpn.net/cloud-docs/owner/api---logs/api---logs---api/create-api-credentials-and-enable-api-access/' }],
    risks: ['Users, devices and routes of your private network can be read and, with the right to change, added: a way in.'],
    links: ['https://openvpn.net/', 'https://openvpn.net/cloud-docs/owner/api---logs/api---logs---api/create-api-credentials-and-enable-api-access/'],
    read: [{ page: 'https://openvpn.net/cloud-docs/owner/api---logs/api---logs---api/create-api-credentials-and-enable-api-access/', on: '2026-11-24', parts: ['create', 'prevent'] }],
  },
});
