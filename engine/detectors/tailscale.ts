import { provider } from '../provider';

export default provider({
  id: 'tailscale',
  name: 'Tailscale',
  home: 'https://tailscale.com/',
  secrets: [
    {
      id: 'tailscale-key',
      name: 'Tailscale key',
      keywords: ['tskey-'],
      pattern: /tskey-(?:[a-z]{3,8}-)?[A-Za-z0-9]{6,24}-[A-Za-z0-9]{16,64}(?![\w-])/,
      environmentVariable: 'TS_AUTHKEY',
      sample: 'tskey-auth-k[A-Za-z0-9]{11}CNTRL-[A-Za-z0-9]{32}',
      examples: {
        match: [
          'TS_AUTHKEY=<secret>',
          'tailscale up --authkey <secret>',
          'api_key = "<tskey-api-k[A-Za-z0-9]{11}CNTRL-[A-Za-z0-9]{32}>"',
        ],
        miss: ['TS_AUTHKEY=<tskey-auth-[A-Za-z0-9]{6}>', 'TS_AUTHKEY=${{ secrets.TS_AUTHKEY }}'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['tailscale-key'],
        url: 'https://api.tailscale.com/api/v2/tailnet/-/devices',
        headers: { Authorization: 'Bearer {key}' },
        elsewhere: ['an auth key or OAuth client, which this call is not for'],
        source: 'https://tailscale.com/kb/1215/oauth-clients',
      },
    ],
    create: [
      {
        text: 'Use an OAuth client with scopes and tags, or an auth key that is ephemeral, tagged and expires.',
        url: 'https://login.tailscale.com/admin/settings/keys',
      },
    ],
    check: [
      {
        text: 'The configuration audit log shows who changed what; the machines page which devices joined.',
        url: 'https://login.tailscale.com/admin/logs',
      },
    ],
    rotate: [{ text: 'Make a second key, deploy it, revoke the first. Devices that have joined stay.' }],
    revoke: [
      {
        text: 'Keys, Revoke. Remove devices that the leaked key let in.',
        url: 'https://login.tailscale.com/admin/settings/keys',
      },
    ],
    prevent: [
      {
        text: 'OAuth clients with single scopes and tags instead of API keys, which can do all their maker can; 1 to 90 days of life; auth keys that are one-off, ephemeral and pre-approved for a tag only.',
        url: 'https://tailscale.com/kb/1215/oauth-clients',
      },
    ],
    risks: ['With an auth key a stranger’s machine joins your network; with an API key access rules are rewritten.'],
    links: ['https://tailscale.com/kb/1085/auth-keys', 'https://tailscale.com/kb/1101/api'],
  },
});
