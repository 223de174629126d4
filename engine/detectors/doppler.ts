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
        source: 'https://docs.doppler.com/reference/auth-me',
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
        text: 'The config’s access tab shows when a service token was last seen; the activity log what was changed.',
        url: 'https://dashboard.doppler.com',
      },
    ],
    rotate: [{ text: 'Create a second service token, deploy it, revoke the first.' }],
    revoke: [
      {
        text: 'Access tab, Revoke.',
        url: 'https://dashboard.doppler.com',
        command: 'doppler configs tokens revoke SLUG',
      },
    ],
    prevent: [
      {
        text: 'Doppler token (dp.st., dp.pt., dp.ct.): service token is limited to one config; read or read/write; expiry; IP allow-list.',
      },
    ],
    risks: ['Every secret of the config can be read: rotate those as well.'],
    links: ['https://docs.doppler.com/docs/service-tokens', 'https://docs.doppler.com/reference/auth-revoke'],
  },
});
