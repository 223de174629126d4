import { provider } from '../provider';

export default provider({
  id: 'hex-technologies',
  name: 'Hex (data notebooks)',
  home: 'https://hex.tech/',
  secrets: [
    {
      id: 'hex-technologies-api-token',
      name: 'Hex API token',
      keywords: ['hxtp_', 'hxtw_'],
      pattern: /hxt[pw]_[A-Za-z0-9]{96}/,
      environmentVariable: 'HEX_API_TOKEN',
      sample: 'hxtp_[0-9a-f]{96}',
      examples: {
        match: ['HEX_API_TOKEN=<secret>', '"hexApiToken": "<secret>"'],
        miss: ['HEX_API_TOKEN=<hxtp_[0-9a-f]{9}>', 'hex_api_token: ${HEX_API_TOKEN}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a workspace token with chosen scopes and an expiry.', url: 'https://app.hex.tech/' }],
    check: [
      {
        text: 'Audit logs of the workspace list calls.',
        url: 'https://learn.hex.tech/docs/administration/workspace_settings/audit-logs',
      },
    ],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'Settings, API keys, revoke.', url: 'https://app.hex.tech/' }],
    risks: ['Projects can be run with the data connections they hold.'],
    links: ['https://learn.hex.tech/docs/api/api-overview'],
  },
});
