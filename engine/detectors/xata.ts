import { provider } from '../provider';

export default provider({
  id: 'xata',
  name: 'Xata',
  home: 'https://xata.io/',
  secrets: [
    {
      id: 'xata-api-key',
      name: 'Xata API key',
      keywords: ['xau_'],
      pattern: /xau_[A-Za-z0-9]{33,60}/,
      environmentVariable: 'XATA_API_KEY',
      sample: 'xau_[A-Za-z0-9]{33}',
      examples: {
        match: ['XATA_API_KEY=<secret>', '<XataApiKey><secret></XataApiKey>'],
        miss: ['XATA_API_KEY=<xau_[A-Za-z0-9]{6}>', 'XATA_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['xata-api-key'], url: 'https://api.xata.tech/api-keys', headers: { Authorization: 'Bearer {key}' }, live: { contains: ['"keys"'] }, source: 'https://xata.io/docs/concepts/api-keys' }],
    create: [{ text: 'Account settings: a key with a name for each program.', url: 'https://app.xata.io/settings' }],
    check: [{ text: 'The list of keys and the workspace’s usage.', url: 'https://app.xata.io/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Account settings: delete the key.', url: 'https://app.xata.io/settings' }],
    risks: ['Databases of the workspaces can be read and changed.'],
    links: ['https://xata.io/docs', 'https://xata.io/documentation'],
  },
});
