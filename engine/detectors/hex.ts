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
    create: [{ text: '“mix hex.user key generate --key-name CI --permission api:write”; without the flag it may write. For CI of a team “mix hex.organization key ORGANIZATION generate”.', url: 'https://hexdocs.pm/hex/Mix.Tasks.Hex.User.html' }, { text: 'Or the dashboard, Keys.', url: 'https://hex.pm/dashboard/keys' }],
    check: [{ text: 'Dashboard, Keys (or “mix hex.user key list”): last use with time, address and program.', url: 'https://hex.pm/dashboard/keys', shows: 'last use' }, { text: 'Dashboard, Audit logs; and the versions of your packages.', url: 'https://hex.pm/dashboard/audit-logs', shows: 'log' }],
    rotate: [{ text: 'Generate a second key with a name and the same permission, set HEX_API_KEY anew, revoke the first by its name.', url: 'https://hexdocs.pm/hex/Mix.Tasks.Hex.User.html' }],
    revoke: [{ text: '“mix hex.user key revoke KEY_NAME”, or --all; or the dashboard.', url: 'https://hexdocs.pm/hex/Mix.Tasks.Hex.User.html' }],
    prevent: [{ text: '--permission repository:ORGANIZATION for machines that only fetch, package:NAME for those that publish one.', url: 'https://hexdocs.pm/hex/Mix.Tasks.Hex.User.html' }],
    risks: ['api:write publishes and reverts versions of all your packages; repository keys read private ones.'],
    links: ['https://hexdocs.pm/hex/Mix.Tasks.Hex.User.html'],
    read: [{ page: 'https://hexdocs.pm/hex/Mix.Tasks.Hex.User.html', on: '2026-11-24', parts: ['create', 'prevent'] }, { page: 'https://hexdocs.pm/rebar3_hex/rebar3_hex_user.html', on: '2026-11-24', parts: ['revoke'] }, { page: 'https://hex.pm/packages/hex_core/0.16.0/files/src/hex_api_key.erl', on: '2026-11-24', parts: ['check'] }],
  },
});
