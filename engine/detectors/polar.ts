import { withCrc32 } from '../checks/crc32';
import { provider } from '../provider';

export default provider({
  id: 'polar',
  name: 'Polar',
  home: 'https://polar.sh/',
  secrets: [
    {
      id: 'polar-access-token',
      name: 'Polar access token',
      keywords: ['polar_oat_', 'polar_pat_', 'polar_at_', 'polar_rt_', 'polar_cs_'],
      pattern: /polar_(?:oat|pat|at|rt|cs)_(?:[uo]_)?[A-Za-z0-9_-]{20,100}(?![\w-])/,
      entropy: 3.6,
      environmentVariable: 'POLAR_ACCESS_TOKEN',
      sample: withCrc32('polar_oat_[A-Za-z0-9]{37}', { skip: 10 }),
      examples: {
        match: ['polar_access_token: <secret>', '"polarAccessToken": "<secret>"'],
        miss: ['POLAR_ACCESS_TOKEN=<polar_oat_[a-z]{9}>', 'polarAccessToken := os.Getenv("POLAR_ACCESS_TOKEN")'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['polar-access-token'],
        url: 'https://api.polar.sh/v1/organizations/?limit=1',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"items"'] },
        limited: { contains: ['insufficient_scope'] },
        elsewhere: ['sandbox-api.polar.sh'],
        source: 'https://docs.polar.sh/api/authentication',
      },
    ],
    create: [
      {
        text: 'Organization settings: make an access token with few scopes and an expiry.',
        url: 'https://polar.sh/dashboard',
      },
    ],
    check: [{ text: 'The token list shows the last use; events list changes.', url: 'https://polar.sh/dashboard' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [
      {
        text: 'Organization settings, delete the token; published ones Polar revokes when it is told.',
        url: 'https://polar.sh/dashboard',
      },
    ],
    risks: ['Customers and orders can be read, products changed, refunds made.'],
    links: ['https://polar.sh/docs/integrate/authentication'],
  },
});
