import { provider } from '../provider';

export default provider({
  id: 'doppler',
  name: 'Doppler',
  home: 'https://www.doppler.com/',
  secrets: [
    {
      id: 'doppler-token',
      name: 'Doppler token',
      keywords: ['dp.pt.', 'dp.st.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'],
      pattern: /dp\.(?:pt|ct|sa|scim|audit|st(?:\.[a-z0-9_-]{2,35})?)\.[A-Za-z0-9]{40,44}(?![\w-])/,
      environmentVariable: 'DOPPLER_TOKEN',
      sample: 'dp.st.prd_app.[A-Za-z0-9]{43}',
      examples: {
        match: [
          'DOPPLER_TOKEN=<secret>',
          'doppler secrets download --token <dp.pt.[A-Za-z0-9]{43}>',
          'token: "<dp.sa.[A-Za-z0-9]{43}>"',
        ],
        miss: ['DOPPLER_TOKEN=<dp.pt.[A-Za-z0-9]{12}>', 'DOPPLER_PROJECT=shop'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['doppler-token'],
        url: 'https://api.doppler.com/v3/me',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"workplace"'] },
        source: 'https://github.com/DopplerHQ/cli/blob/HEAD/pkg/http/api.go',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Make a service token for one config, read only where that is enough, with an expiry and an address list.',
        url: 'https://dashboard.doppler.com',
      },
    ],
    check: [
      {
        text: 'The config’s Access tab shows when a service token was last seen; GET /v3/me tells a token its last_seen_at.',
        url: 'https://dashboard.doppler.com',
        shows: 'last use',
      },
      {
        text: 'Activity log of the workplace, and Secrets access logs (Team and Enterprise): who read which config, from where.',
        url: 'https://dashboard.doppler.com/workplace/logs',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'A config may have several service tokens: generate the second, set DOPPLER_TOKEN anew, revoke the first. All secrets that the token could read count as leaked: rotate them, too.',
        url: 'https://docs.doppler.com/docs/service-tokens',
      },
    ],
    revoke: [
      {
        text: 'Access tab, Revoke.',
        url: 'https://dashboard.doppler.com',
        command: 'doppler configs tokens revoke SLUG',
      },
    ],
    prevent: [
      {
        text: 'Service tokens of one config, read-only, with an expiry; service account identities (OpenID Connect) for CI; a list of trusted IP addresses for each config.',
        url: 'https://docs.doppler.com/docs/trusted-ips',
      },
    ],
    risks: ['Every secret of the config can be read: rotate those as well.'],
    links: ['https://docs.doppler.com/docs/service-tokens', 'https://docs.doppler.com/reference/auth-revoke'],
  },
});
