import { provider } from '../provider';

export default provider({
  id: 'hex',
  name: 'Hex',
  home: 'https://hex.pm/',
  secrets: [
    {
      id: 'hex-api-key',
      name: 'Hex.pm API key',
      pattern: /[0-9a-f]{32}/,
      near: [
        'hex_api_key',
        'hexpm',
        'hex.pm',
        'hex_key',
        'hex_repos_key',
        'hex_organization',
        'hexapikey',
        'hexkey',
        'hexreposkey',
        'hexorganization',
      ],
      reach: 50,
      environmentVariable: 'HEX_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['HEX_API_KEY=<secret>', 'mix hex.organization auth acme --key <secret> # hex.pm'],
        miss: ['HEX_API_KEY=<[0-9a-f]{9}>', '{:jason, "~> 1.4"}, # https://hex.pm/packages/jason'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['hex-api-key'], url: 'https://app.hex.tech/api/v1/projects?limit=1', headers: { Authorization: 'Bearer {key}' }, live: { contains: ['"values"', '"pagination"'] }, source: 'https://learn.hex.tech/docs/api-integrations/api/overview' }],
    create: [{ text: 'Make a key with the one permission it needs.', url: 'https://hex.pm/dashboard/keys' }],
    check: [
      { text: 'The key list shows the last use with address and program.', url: 'https://hex.pm/dashboard/keys' },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Revoke the key.', url: 'https://hex.pm/dashboard/keys' }],
    risks: ['Packages with malicious code can be published; private ones read.'],
    links: ['https://hex.pm/docs/private'],
  },
});
