import { notWords } from '../checks/words';
import { provider } from '../provider';
import { vendorJwt } from '../vendor-jwt';

export default provider({
  id: 'portainer',
  name: 'Portainer',
  home: 'https://www.portainer.io/',
  secrets: [
    {
      id: 'portainer-access-token',
      name: 'Portainer access token',
      keywords: ['ptr_'],
      pattern: /ptr_[A-Za-z0-9+\/_-]{43}=(?![\w+\/=-])/,
      // `ptr_` begins many names of variables, too.
      check: notWords,
      environmentVariable: 'PORTAINER_API_KEY',
      sample: 'ptr_[A-Za-z0-9+/]{43}=',
      examples: {
        match: ['PORTAINER_API_KEY=<secret>', 'X-API-Key: <secret>'],
        miss: ['PORTAINER_API_KEY=<ptr_[a-z]{9}>', 'int *ptr_next;', 'ptr_allocation_between_frames = 0;'],
      },
    },
    vendorJwt({
      id: 'portainer-session-token',
      name: 'Portainer session token',
      near: ['portainer'],
      environmentVariable: 'PORTAINER_TOKEN',
    }),
  ],
  guide: {
    create: [
      {
        text: 'My account, Access tokens: make one for a user with few rights.',
        url: 'https://docs.portainer.io/api/access',
      },
    ],
    check: [
      {
        text: 'Activity logs (Business) list what the user did.',
        url: 'https://docs.portainer.io/admin/logs/activity',
      },
    ],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'My account, Access tokens, remove.', url: 'https://docs.portainer.io/api/access' }],
    risks: ['Containers can be started on the hosts, which is as good as root there.'],
    links: ['https://docs.portainer.io/api/access'],
  },
});
